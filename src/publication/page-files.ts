import type { Problem } from "../data/csv/problem.ts";
import { type CompileContext, compilePage } from "../letters/compile.ts";
import type { Page } from "../letters/letter.ts";
import type { Texts } from "./texts.ts";

/** The pages that are sound, and what is wrong with the others. */
export interface SoundPages {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/** Pages of the site as they compile now. */
export function pagesOf({ texts, problems: unread }: Texts, context: CompileContext): SoundPages {
  const problems = [...unread];
  const pages = texts.flatMap((source) => {
    const { value, problems: found } = compilePage(source, context);
    problems.push(...found);
    return value === undefined ? [] : [value];
  });
  return { pages, problems };
}
