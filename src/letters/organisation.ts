import * as z from "zod";
import type { Problem } from "../data/csv/problem.ts";
import { type CheckedYaml, checkYaml, text } from "./markdown/yaml.ts";

/** Who writes the letters, and where the site stands. */
export const Organisation = z.strictObject({
  name: text("the name of the organisation"),
  /** As it stands in a sentence, where it takes an article: `het Platform`. */
  name_with_article: text("the name as it stands in a sentence, like het Platform").optional(),
  tagline: text("what it is, in one line"),
  email: text("an address for questions"),
  place: text("the place letters are written in"),
  /** Whether all letters are examples, which nobody really sends: then everything that goes out says so. */
  example: z.boolean("is not true or false; write true, or leave the line out").optional(),
  /** Under which licence the texts and data may be used. */
  licence: z
    .strictObject({
      name: text("the name of the licence"),
      /** The whole name, for machines. */
      title: text("the whole name of the licence"),
      /** Its id in the SPDX list, for machines. */
      id: text("the id of the licence, like CC-BY-4.0"),
      /** Where it can be read. */
      address: z.url("is not an address; write https://…"),
      /** Where readers of Dutch are led, if that is elsewhere. */
      read_at: z.url("is not an address; write https://…").optional(),
    })
    .optional(),
  /** The pages in the foot of the site, by file name, each with the words that lead there. */
  footer: z.array(z.strictObject({ page: text("the name of a page"), text: text("the words of the link") })).optional(),
  /** The page that says how numbers are checked, and the place on it: `over` or `over#kop-…`. */
  method: text("the name of a page").optional(),
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
export function parseOrganisation(
  path: string,
  yaml: string,
): { value?: Organisation; place?: CheckedYaml<Organisation>["place"]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const checked = checkYaml(yaml, Organisation, 1, (name, message, { line, column }) => {
    problems.push({ path, line, column, name, message });
  });
  return checked === undefined ? { problems } : { value: checked.value, place: checked.place, problems };
}
