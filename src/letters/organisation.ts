import * as z from "zod";
import type { Problem } from "../data/csv/problem.ts";
import { checkYaml, text } from "./markdown/yaml.ts";

/** Who writes the letters, and where the site stands. */
export const Organisation = z.strictObject({
  name: text("the name of the organisation"),
  /** As it stands in a sentence, where it takes an article: `het Platform`. */
  name_with_article: text("the name as it stands in a sentence, like het Platform").optional(),
  tagline: text("what it is, in one line"),
  email: text("an address for questions"),
  place: text("the place letters are written in"),
  /** Roles, never names of people. */
  signatories: z.array(text("a role"), { error: "is missing; write a list of roles" }).min(1, "is empty; write a role"),
  /** The address of the site, without the base path. */
  site: text("the address of the site").refine((found) => URL.canParse(found), "is not an address; write https://…"),
  /** The path the site stands under, `/` or `/name/`. */
  base: text('the path of the site, "/" or "/name/"').regex(
    /^\/([a-z0-9-]+\/)?$/,
    'is not a path; write "/" or "/name/"',
  ),
});

export type Organisation = z.infer<typeof Organisation>;

/** The line above the signatures of a letter. */
export function closingLine({ name, name_with_article = name }: Organisation): string {
  return `Namens ${name_with_article},`;
}

/** The organisation of a file, or what is wrong with it. */
export function parseOrganisation(path: string, yaml: string): { value?: Organisation; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const checked = checkYaml(yaml, Organisation, 1, (name, message, { line, column }) => {
    problems.push({ path, line, column, name, message });
  });
  return checked === undefined ? { problems } : { value: checked.value, problems };
}
