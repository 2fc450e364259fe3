import type { Files } from "../data/csv/file-map.ts";
import type { Problem } from "../data/csv/problem.ts";
import { slugOf } from "../letters/markdown/source-text.ts";

/** The file of the organisation. */
export const ORGANISATION = "content/organisation.yaml";

/** Addresses of the site that a page of an author may not take. */
export const RESERVED = ["404", "brieven", "bronnen", "cijfers", "data", "herzieningen", "scenarios", "zoeken"];

/** File names become addresses: plain, different on every disk, and not those of the site itself. */
export function nameProblems(paths: readonly string[], reserved: readonly string[] = []): readonly Problem[] {
  const problem = (path: string, message: string): Problem => ({
    path,
    line: 1,
    column: 1,
    name: path.replace(/^.*\//, ""),
    message,
  });
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const slug = slugOf(path);
    const [, folder] = path.split("/");
    const twin = first.get(slug.toLowerCase());
    if (twin !== undefined) return [problem(path, `differs from ${twin} only in capitals; give one another name`)];
    first.set(slug.toLowerCase(), path);
    if (path.split("/").length > 3) return [problem(path, `is in a folder; put it straight in content/${folder}/`)];
    if (reserved.includes(slug)) return [problem(path, "is an address of the site itself; give the page another name")];
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
    return [problem(path, "is not a name for an address; write small letters and digits, with - between")];
  });
}

/** Whether a file belongs to a letter: what is kept of it as it was sent, or its erratum. */
export function isBeside(path: string): boolean {
  return /^content\/letters\/[^/]+\.(lock\.json|pdf|erratum\.md)$/.test(path);
}

/** Files in `content/` that would be passed over in silence. */
export function strayProblems(paths: readonly string[]): readonly Problem[] {
  return paths
    .filter((path) => path.startsWith("content/") && path !== ORGANISATION)
    .filter((path) => !/^content\/(letters|pages)\/.+\.md$/.test(path) && !isBeside(path))
    .map((path) => ({
      path,
      line: 1,
      column: 1,
      name: path.replace(/^.*\//, ""),
      message: "is neither a letter nor a page; write content/letters/name.md or content/pages/name.md, or take it out",
    }));
}

/** The texts of authors in a folder of `content/`, without what stands beside a letter that was sent. */
export function markdownIn(folder: string, files: Files): readonly string[] {
  return [...files.keys()].filter(
    (path) => path.startsWith(`content/${folder}/`) && path.endsWith(".md") && !isBeside(path),
  );
}
