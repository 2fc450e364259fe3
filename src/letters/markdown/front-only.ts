import type * as z from "zod";
import type { Problem } from "../../data/csv/problem.ts";
import { frontMatter, type LetterFrontMatter, letterFrontMatter } from "./front-matter.ts";
import { parsedText, type SourceText } from "./source-text.ts";

/** What stands above a letter, read without the letter itself; what is wrong with it is in its place. */
export function letterFront(source: SourceText): {
  readonly front?: z.infer<typeof LetterFrontMatter> | undefined;
  readonly problems: readonly Problem[];
} {
  const { file, tree } = parsedText(source, {});
  file.messages.length = 0;
  const front = frontMatter(tree, file, letterFrontMatter({}))?.value;
  const problems = file.messages.map(({ reason, line, column }) => ({
    path: source.path,
    line: line ?? 1,
    column: column ?? 1,
    message: reason,
  }));
  return { front, problems };
}
