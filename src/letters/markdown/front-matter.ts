import type { Root, Yaml } from "mdast";
import type { Point } from "unist";
import type { VFile } from "vfile";
import * as z from "zod";
import { didYouMean } from "../../data/csv/nearest.ts";
import type { Data } from "../../data/data.ts";
import { isDay } from "../../language/writing/day.ts";
import { isMoment } from "../../language/writing/moment.ts";
import { type CheckedYaml, checkYaml, text } from "./yaml.ts";

const day = text("a day as yyyy-mm-dd").refine(isDay, {
  error: ({ input }) => `"${String(input)}" is not a day; write it as yyyy-mm-dd`,
});

function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, {
    error: ({ input }) =>
      input === undefined || input === null
        ? `is missing; write one of ${words.join(", ")}`
        : `"${String(input)}" is not one of ${words.join(", ")}${didYouMean(String(input), words)}`,
  });
}

/** What stands above a letter. */
export const LetterFrontMatter = z.strictObject({
  title: text("the title").min(1, "is blank; write the title"),
  date: day,
  to: text("a name from data/committees.csv"),
  debate: z
    .strictObject({ name: text("the name of the debate"), date: day.optional() }, "is not a debate; write { name: … }")
    .optional(),
  dossier: text("the name or number of the dossier")
    .regex(/^[\p{L}\d][\p{L}\d .:/-]*$/u, {
      error: ({ input }) => `"${String(input)}" is not the name or number of a dossier; write letters and figures`,
    })
    .optional(),
  status: oneOf(["concept", "verzonden", "vervangen", "ingetrokken"]),
  replaced_by: text("the name of the letter that replaces it").optional(),
  withdrawn: day.optional(),
  embargo: text("a moment as yyyy-mm-ddThh:mm")
    .refine((found) => isMoment(found), {
      error: ({ input }) => `"${String(input)}" is not a moment in the Netherlands; write it as yyyy-mm-ddThh:mm`,
    })
    .optional(),
  show: z.boolean("is neither true nor false; write show: true or show: false").default(false),
  profile: text("a name from data/profiles.csv"),
  summary: text("the letter in one or two sentences").min(1, "is blank; write the letter in one or two sentences"),
  points: z
    .array(
      text("a sentence").min(1, "is blank; write a sentence"),
      "is not a list; write three lines that start with -",
    )
    .refine(({ length }) => length === 3, {
      error: ({ input }) =>
        `has ${Array.isArray(input) ? input.length : 0} where three belong; write three lines that start with -`,
    })
    .optional(),
});

/** The same where papers of parliament are read: there a dossier has a number of a known form. */
const AboutPapers = LetterFrontMatter.extend({
  dossier: text('a dossier number like "32824"')
    .regex(/^\d{5}( [A-Z]+)?$/, {
      error: ({ input }) => `"${String(input)}" is not a dossier number; write it like "32824"`,
    })
    .optional(),
});

/** What stands above a letter, by the papers that are read. */
export function letterFrontMatter({ papers }: Pick<Data, "papers">): typeof LetterFrontMatter {
  return papers === undefined ? LetterFrontMatter : AboutPapers;
}

/** What stands above a page of the site. */
export const PageFrontMatter = z.strictObject({
  title: text("the title").min(1, "is blank; write the title"),
  date: day,
  summary: text("the page in one sentence").min(1, "is blank; write the page in one sentence"),
});

/**
 * The front matter of a file, or nothing when it has faults; these are messages on the file, in their place.
 */
export function frontMatter<S extends z.ZodObject>(
  tree: Root,
  file: VFile,
  schema: S,
): CheckedYaml<z.infer<S>> | undefined {
  const node = tree.children.find((child): child is Yaml => child.type === "yaml");
  if (node === undefined) {
    const end = unclosedEnd(String(file));
    if (end !== undefined) {
      // What stands below was read as text from the first line on; nothing that was said of it holds.
      file.messages.length = 0;
      file.message("front matter: is not closed; write --- under the last key", { place: end });
      return undefined;
    }
    file.message(
      `front matter: is missing; start the file with --- and the keys ${Object.keys(schema.shape).join(", ")}`,
      {
        place: { line: 1, column: 1 },
      },
    );
    return undefined;
  }
  const firstLine = (node.position?.start.line ?? 1) + 1;
  return checkYaml(node.value, schema, firstLine, (name, message, place) => {
    file.message(`${name}: ${message}`, { place, source: "letters", ruleId: "front-matter" });
  });
}

/** The last line of front matter that starts with --- and never ends. */
function unclosedEnd(file: string): Point | undefined {
  const [first = "", ...rest] = file.split(/\r?\n/);
  if (!/^---\s*$/.test(first)) return undefined;
  const text = rest.findIndex((line) => !/^(\s|[a-z_]+:|- |$)/.test(line));
  const keys = text < 0 ? rest : rest.slice(0, text);
  return { line: 2 + keys.findLastIndex((line) => line.trim() !== ""), column: 1 };
}
