import { momentAt } from "../format/moment.ts";
import type { Letter } from "../letters/letter.ts";

/** Whether nobody may read a letter yet. */
export function isUnderEmbargo({ embargo }: Pick<Letter, "embargo">, moment: Date): boolean {
  return embargo !== undefined && moment < momentAt(embargo);
}

/**
 * The letters that may be read, and nothing of the others: every output takes its letters from here. A letter that one
 * under embargo will replace is not replaced yet.
 */
export function withoutEmbargoed(letters: readonly Letter[], moment: Date): readonly Letter[] {
  const secret = new Set(letters.filter((letter) => isUnderEmbargo(letter, moment)).map(({ slug }) => slug));
  return letters
    .filter(({ slug }) => !secret.has(slug))
    .map((letter) =>
      letter.replacedBy !== undefined && secret.has(letter.replacedBy)
        ? { ...letter, status: "verzonden" as const, replacedBy: undefined }
        : letter,
    );
}
