import * as z from "zod";
import { optional, slug, text } from "../csv/cells.ts";

/** A row of `data/committees.csv`: whom a letter is written to. */
export const CommitteeRow = z.object({
  id: slug,
  name: text("the name of the committee"),
  /** Its kind, one of `data/addressee-kinds.csv`; the column itself may be absent. */
  kind: optional(slug).meta({ mayBeAbsent: true, mayBeBlank: true, cell: "slug" }),
  /** May stay blank where its kind has a greeting. */
  salutation: optional(text("how a letter greets it")),
  /** Stays blank without a source. */
  email: optional(text("an address")),
  source: optional(slug),
});

export type CommitteeRow = z.infer<typeof CommitteeRow>;

/** Whom a letter is written to. */
export type Committee = Omit<CommitteeRow, "kind" | "salutation"> & { readonly salutation: string };
