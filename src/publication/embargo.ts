import { momentAt } from "../language/writing/moment.ts";
import type { Letter } from "../letters/letter.ts";
import type { SourceText } from "../letters/markdown/source-text.ts";

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

/**
 * The files of letters that nobody may read yet; also of one whose front matter cannot be read, when it has an embargo.
 * @param letters the letters that could be read, sound or not
 */
export function embargoedPaths(
  letters: readonly Pick<Letter, "path" | "embargo">[],
  texts: readonly SourceText[],
  moment: Date,
): ReadonlySet<string> {
  const read = new Set(letters.map(({ path }) => path));
  const unread = texts.filter(({ path, text }) => !read.has(path) && /^embargo:/m.test(text));
  return new Set([...letters.filter((letter) => isUnderEmbargo(letter, moment)), ...unread].map(({ path }) => path));
}
