import type { Point } from "unist";
import { isNode, isScalar, LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import { didYouMean } from "../../data/csv/nearest.ts";

const QUOTES = "a text with a colon and a space in it needs quotes around it";

/** A value that must be text; a missing key says what to write. */
export function text(example: string) {
  return z.string({
    error: ({ input }) => {
      if (input === undefined || input === null) return `is missing; write ${example}`;
      // A colon and a space make a map of an item of a list, without an error of YAML.
      if (typeof input === "object") return `is not text; ${QUOTES}`;
      return `"${String(input)}" is not text; put it in quotes`;
    },
  });
}

/** The mistakes authors make most, in words that say what to do. */
const plain: ReadonlyMap<string, string> = new Map([
  ["BLOCK_AS_IMPLICIT_KEY", QUOTES],
  ["DUPLICATE_KEY", "the key is there twice; keep one"],
  ["MULTILINE_IMPLICIT_KEY", "a key and its colon stand on one line; write key: value"],
]);

/** YAML that kept to its schema, and where the value of each key or item starts. */
export interface CheckedYaml<T> {
  readonly value: T;
  place(...path: readonly PropertyKey[]): Point;
  /** A text with its line ends as they stand in the file, which YAML folds, so that a place in it is one in the file. */
  written(...path: readonly PropertyKey[]): Written;
}

interface Written {
  readonly text: string;
  readonly start: Point;
}

/**
 * Reads YAML against a schema.
 * @param firstLine the line of the file on which the YAML starts
 * @returns nothing when there are faults; each goes to `refuse` with its key and place
 */
export function checkYaml<S extends z.ZodObject>(
  yaml: string,
  schema: S,
  firstLine: number,
  refuse: (name: string, message: string, place: Point) => void,
): CheckedYaml<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
  for (const { code, message, pos } of document.errors) refuse("yaml", plain.get(code) ?? message, point(pos[0]));
  if (document.errors.length > 0) return undefined;
  const place = (path: readonly PropertyKey[]): Point => {
    const found = document.getIn(path, true);
    const start = isNode(found) ? found.range?.[0] : undefined;
    if (start === undefined) return { line: Math.max(1, firstLine - 1), column: 1 };
    // A quoted scalar starts at its quote; its text starts one further.
    return point(isScalar(found) && /^QUOTE/.test(found.type ?? "") ? start + 1 : start);
  };
  const written = (path: readonly PropertyKey[]): Written => {
    const found = document.getIn(path, true);
    if (!isScalar(found) || !found.range) return { text: "", start: place(path) };
    const [from, to] = found.range;
    const raw = yaml.slice(from, to);
    if (found.type === "PLAIN") return { text: raw, start: point(from) };
    // The text of a block starts on the line after its mark.
    const head = /^[|>].*\r?\n\s*/.exec(raw)?.[0].length;
    if (head !== undefined) return { text: raw.slice(head), start: point(from + head) };
    const escaped = found.type === "QUOTE_DOUBLE" ? raw.includes("\\") : raw.includes("''");
    return { text: escaped ? String(found.value) : raw.slice(1, -1), start: point(from + 1) };
  };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success)
    return { value: parsed.data, place: (...path) => place(path), written: (...path) => written(path) };
  for (const issue of parsed.error.issues) {
    if (issue.code === "unrecognized_keys") {
      const keys = Object.keys(schema.shape);
      for (const key of issue.keys) {
        const meant = didYouMean(key, keys) || `; the keys are ${keys.join(", ")}`;
        refuse([...issue.path, key].join("."), `is not a key here${meant}`, place([...issue.path, key]));
      }
    } else {
      // Which item of a list it is, its place says.
      const keys = issue.path.filter((key) => typeof key === "string");
      refuse(keys.join(".") || "yaml", issue.message, place(issue.path));
    }
  }
  return undefined;
}
