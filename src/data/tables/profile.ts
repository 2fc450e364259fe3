import * as z from "zod";
import { number, oneOf, slug, text } from "../csv/cells.ts";

const yesNo = oneOf(["yes", "no"]);

/** A row of `data/profiles.csv`: how long a kind of letter may be on paper, and what of it counts. */
export const Profile = z.object({
  profile: slug,
  /** The most sheets of A4. */
  pages: wholeAbove(0, "a whole number of pages, from 1"),
  /** Whether the list of figures, the list of sources and the charts count. */
  annex: yesNo,
  sources: yesNo,
  charts: yesNo,
  /** The smallest size the text may be set in, in points. */
  font_size: wholeAbove(5, "a size in points, from 6"),
  /** What the limit rests on: an invitation, or our assumption. */
  why: text("what the limit rests on"),
});

export type Profile = z.infer<typeof Profile>;

function wholeAbove(least: number, what: string): z.ZodType<number, string> {
  return number
    .transform((found, ctx) => {
      const value = Number(found);
      if (Number.isInteger(value) && value > least) return value;
      ctx.addIssue({ code: "custom", message: `"${found}" is not ${what}` });
      return z.NEVER;
    })
    .meta({ cell: "number" });
}
