import * as z from "zod";
import { optional, slug, text } from "../csv/cells.ts";

/** A row of `data/committees.csv`: whom a letter is written to. */
export const Committee = z.object({
  id: slug,
  name: text("the name of the committee"),
  salutation: text("how a letter greets it"),
  /** Stays blank without a source. */
  email: optional(text("an address")),
  source: optional(slug),
});

export type Committee = z.infer<typeof Committee>;
