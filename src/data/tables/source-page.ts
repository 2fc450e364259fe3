import { pagesIn } from "../../language/papers/pages.ts";
import type { Source } from "./source.ts";

/** What is wrong with the pages a locator names, `p. 13` or `§ 4, blz. 3-5`; silent where no length is known. */
export function pageFault(locator: string, { id, pages }: Pick<Source, "id" | "pages">): string | undefined {
  if (pages === undefined) return undefined;
  const outside = pagesIn(locator).find(
    ({ pages: { first, last = first } }) => first < 1 || Math.max(first, last) > pages,
  );
  const length = pages === 1 ? "1 page" : `${pages} pages`;
  return outside && `${outside.written} is outside ${id}, which has ${length}`;
}
