import * as z from "zod";
import { paperGrammars } from "../../language/papers/grammars.ts";
import { oneOf, optional, slug, text } from "../csv/cells.ts";

/** A row of `data/addressee-kinds.csv`: a sort of body that letters are written to, and what goes with it. */
export const AddresseeKind = z.object({
  id: slug,
  /** Whom letters of this kind go to, as a sentence has it: `de gemeenteraad`. */
  name: text("whom the letters go to, as a sentence has it"),
  /** Who takes letters in for it: `de griffie`. */
  clerk: text("who takes letters in for it, like de griffie"),
  /** What the address that a letter goes to is of: `de commissie`. */
  body: text("what its address is of, like de commissie"),
  /** How a letter greets an addressee whose own row does not say so. */
  salutation: optional(text("how a letter greets it")),
  /** The profile of a new letter to it. */
  profile: optional(slug),
  /**
   * The grammar by which references to its papers are read and printed; without one they are words like any other. What
   * goes out lists no grammars: who has no papers hears of none.
   */
  papers: optional(oneOf(paperGrammars).meta({ cell: "word", words: undefined })),
});

export type AddresseeKind = z.infer<typeof AddresseeKind>;
