import type { Problem } from "../../data/csv/problem.ts";
import { fullAddress, type SiteAddress } from "../../letters/address.ts";
import { type MaybeExample, siteWord } from "../../letters/example-words.ts";

/** The table of addresses that moved, in the format that hosts read too: `/oud/ /nieuw/ 301`. */
export const REDIRECTS = "public/_redirects";

/** An address that moved. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** The table, and what is wrong with it. */
export function parseRedirects(text: string): {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
} {
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const words = written.replace(/(^|\s)#.*$/, "").trim();
    if (words === "") continue;
    const [from = "", to = "", status, ...more] = words.split(/\s+/);
    const line = index + 1;
    if (/^\/[\w./-]*$/.test(from) && /^\/[\w./-]*$/.test(to) && status === "301" && more.length === 0)
      redirects.push({ from, to, line });
    else
      problems.push({ path: REDIRECTS, line, column: 1, message: `"${words}" is not a move; write /oud/ /nieuw/ 301` });
  }
  return { redirects, problems };
}

/** Moves to nowhere, in circles or over a page that is there. @param addresses every address of the site */
export function redirectProblems(redirects: readonly Redirect[], addresses: ReadonlySet<string>): readonly Problem[] {
  const first = new Map<string, number>();
  return redirects.flatMap(({ from, to, line }) => {
    const problem = (message: string): Problem[] => [{ path: REDIRECTS, line, column: 1, message }];
    const twin = first.get(from);
    first.set(from, line);
    if (twin !== undefined) return problem(`${from} moves already on line ${twin}; keep one of them`);
    if (addresses.has(from)) return problem(`${from} is still on the site; take out this line`);
    if (!addresses.has(to)) return problem(`${to} is not on the site; write where ${from} is now`);
    if (from.endsWith("/") !== to.endsWith("/")) return problem("a page moves to a page and a file to a file");
    return [];
  });
}

/** The page that stands where another was, for hosts that do not read the table. */
export function redirectHtml({ from, to }: Redirect, address: SiteAddress & MaybeExample): string {
  const there = address.base + to.slice(1);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${there}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${fullAddress(to, address)}">
<title>${from} is verplaatst</title>
</head>
<body>
<main>
<h1>Deze pagina is verplaatst</h1>
<p>Deze ${siteWord(address)} heeft de pagina nu op een ander adres: <a href="${there}">${to}</a>.</p>
</main>
</body>
</html>
`;
}
