import * as z from "zod";
import { text } from "../csv/cells.ts";

/** A row of `data/names.csv`: a name with figures or number words in it that says no number, such as a law's. */
export const Name = z.object({
  /** As it is written, capitals too. */
  name: text("a name as it is written"),
  why: text("what it is the name of"),
});

export type Name = z.infer<typeof Name>;
