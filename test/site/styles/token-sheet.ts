import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The colour schemes of the site, by the media query that sets them. */
const SCHEMES = { light: undefined, dark: "(prefers-color-scheme: dark)", print: "@media print" } as const;

export type Scheme = keyof typeof SCHEMES;

/** What `tokens.css` promises of two of its colours. */
export interface Promised {
  readonly over: string;
  readonly under: string;
  /** The least contrast. */
  readonly least: number;
}

/** The style sheet of the tokens, as it stands. */
export function tokenSheet(): string {
  return readFileSync(join(import.meta.dirname, "../../../src/site/styles/tokens.css"), "utf8");
}

/** The tokens of a scheme by name: those of daylight, and over them its own. */
export function tokensOf(sheet: string, scheme: Scheme): ReadonlyMap<string, string> {
  const daylight = declared(blockAfter(sheet, undefined));
  const query = SCHEMES[scheme];
  return query === undefined ? daylight : new Map([...daylight, ...declared(blockAfter(sheet, query))]);
}

/** The colours among them. */
export function coloursOf(tokens: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...tokens].filter(([, value]) => value.startsWith("#")));
}

/** The promises in the comment at its head: `read: --ink on --page --found` is two of at least 4.5. */
export function promisesOf(sheet: string): readonly Promised[] {
  return [...sheet.matchAll(/^ *(read|seen): (--[a-z-]+) on ([-a-z ]+?)(?: \*\/)?$/gm)].flatMap(
    ([, kind, over = "", grounds = ""]) =>
      grounds.split(" ").map((under) => ({ over, under, least: kind === "read" ? 4.5 : 3 })),
  );
}

/** The colours that carry no meaning, and promise nothing. */
export function plainColours(sheet: string): readonly string[] {
  return /^ *plain: ([-a-z ]+?)(?: \*\/)?$/m.exec(sheet)?.[1]?.split(" ") ?? [];
}

function blockAfter(sheet: string, query: string | undefined): string {
  const from = query === undefined ? 0 : sheet.indexOf(query);
  if (from === -1) throw new RangeError(`tokens.css has no ${query}`);
  return /:root \{([^}]*)\}/.exec(sheet.slice(from))?.[1] ?? "";
}

function declared(block: string): Map<string, string> {
  return new Map([...block.matchAll(/(--[a-z-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}
