import { sha256 } from "../../press/sha256.ts";

/** A line of a letter that may not change once it was sent, and where it stands in the file now. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** The keys of the front matter that tell what became of a letter, and so may change. */
const SINCE = /^(status|replaced_by|withdrawn):/;

/** The lines of a letter without what may change: its status, and what goes with that. */
function lastingLines(markdown: string): readonly Line[] {
  const lines = markdown.replace(/^\ufeff/, "").split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  return lines
    .map((text, index): Line => ({ text, line: index + 1 }))
    .filter(({ text, line }) => !(line <= end && SINCE.test(text)));
}

/** The text of a letter as its lock keeps it. */
export function frozenText(markdown: string) {
  const lines = lastingLines(markdown).map(({ text }) => text);
  return { sha256: sha256(lines.join("\n")), lines };
}

/** Where a letter first differs from what was sent, or nothing: its line and column now, and the words that stood there. */
export function firstDifference(
  markdown: string,
  sent: readonly string[],
): { readonly line: number; readonly column: number; readonly was: string } | undefined {
  const now = lastingLines(markdown);
  for (let index = 0; index < Math.max(now.length, sent.length); index += 1) {
    const [here, was] = [now[index], sent[index]];
    if (here?.text === was) continue;
    const line = here?.line ?? (now.at(-1)?.line ?? 0) + 1;
    const [written = "", stood = ""] = [here?.text, was];
    const same = [...stood].findIndex((letter, at) => [...written][at] !== letter);
    const column = same < 0 ? Math.min(stood.length, written.length) : same;
    return { line, column: column + 1, was: stood.slice(Math.max(0, column - 10), column + 50) };
  }
  return undefined;
}

/** Where the value of a key of the front matter starts. */
export function keyPlace(markdown: string, key: string): { readonly line: number; readonly column: number } {
  const lines = markdown.split(/\r?\n/);
  const index = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (index < 0) return { line: 1, column: 1 };
  return { line: index + 1, column: (/^[a-z_]+:\s*/.exec(lines[index] ?? "")?.[0].length ?? 0) + 1 };
}
