import * as z from "zod";
import { inOrder, type Problem } from "../../data/csv/problem.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { documentsOf, type Press } from "../../press/pdf/press.ts";
import { sha256 } from "../../press/sha256.ts";
import type { Publication } from "../../publication/publication.ts";

/** The letters that were sound on paper, by all that their print depends on; nothing is ever published from it. */
export interface PaperMemory {
  /** The hints of a letter that was sound, or nothing when it is not known. */
  hints(key: string): readonly Problem[] | undefined;
  keep(key: string, hints: readonly Problem[]): void;
}

const Hint = z.looseObject({ path: z.string(), line: z.number(), column: z.number(), message: z.string() });
const Kept = z.object({ code: z.string(), letters: z.record(z.string(), z.array(Hint)) });

/** A paper memory as a file: the hints of each sound letter, for the code that printed them. */
export interface KeptPaper {
  readonly code: string;
  readonly letters: Readonly<Record<string, readonly Problem[]>>;
}

/** What was kept, or nothing when the file is not one that was written whole: it only saves time. */
export function keptPaper(text: string): KeptPaper | undefined {
  try {
    return Kept.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * What is wrong with letters on paper: too long, or with a character that cannot be printed.
 * @param press made only when a letter has to be printed to know
 */
export function checkPaper(
  { letters, organisation, sent }: Pick<Publication, "letters" | "organisation" | "sent">,
  press: () => Press,
  memory: PaperMemory,
): { readonly problems: readonly Problem[]; readonly hints: readonly Problem[] } {
  let made: Press | undefined;
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  // What was sent is on paper already.
  for (const letter of letters.filter(({ slug }) => !sent.has(slug))) {
    const key = paperKey(letter, organisation);
    const known = memory.hints(key);
    if (known !== undefined) {
      hints.push(...known);
      continue;
    }
    made ??= press();
    const printed = made.print(letter, organisation);
    if ("problems" in printed) problems.push(...printed.problems);
    else {
      memory.keep(key, printed.hints);
      hints.push(...printed.hints);
    }
  }
  return { problems: inOrder(problems), hints: inOrder(hints) };
}

/** The same for two letters only when their paper is the same, and their hints stand in the same place. */
function paperKey(letter: Letter, organisation: Organisation): string {
  const { path, profile } = letter;
  const documents = documentsOf(letter, organisation);
  return sha256(JSON.stringify([path, profile, documents.letter, documents.summary()]));
}
