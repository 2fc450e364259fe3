// What the small world of the data tests says: an organisation and a letter.

import type { Files } from "../../src/data/csv/file-map.ts";
import type { Problem } from "../../src/data/csv/problem.ts";
import { problemText } from "../../src/data/csv/problem.ts";
import type { Letter } from "../../src/letters/letter.ts";
import type { Pdf } from "../../src/press/pdf/press.ts";
import { publication } from "../../src/publication/publication.ts";
import { type Refusal, type Sendable, sendable, sentFiles } from "../../src/publication/send.ts";
import { filesWith, lines } from "../data/small-data.ts";

export const ORGANISATION = lines(
  "name: Platform",
  "tagline: Voorbeeldorganisatie",
  "email: bureau@platform.example",
  "place: Utrecht",
  "signatories: [Voorzitter]",
  "site: https://platform.example",
  "base: /",
  "example: true",
);

/** A letter with a body of Markdown, from line 9 on, and front matter of which a test changes some. */
export function letterText(body: string, front: Readonly<Record<string, string>> = {}): string {
  const keys = {
    title: "Meer geld",
    date: "2026-05-20",
    to: "tk",
    status: "concept",
    profile: "brief",
    summary: "Wij vragen geld.",
    ...front,
  };
  return lines("---", ...Object.entries(keys).map(([key, value]) => `${key}: ${value}`), "---", body);
}

export const LETTER = "content/letters/2026-05-geld.md";

/** The small world with its organisation and these changes, published on 21 May 2026. */
export function published(changes: Parameters<typeof filesWith>[0]) {
  return publication(world(changes), input);
}

/** What the small world is published with. */
export const input = { buildTime: new Date("2026-05-21T12:00:00Z") };

/** The files of the small world with its organisation and these changes. */
export function world(changes: Parameters<typeof filesWith>[0] = {}): Files {
  return filesWith({ "content/organisation.yaml": ORGANISATION, ...changes });
}

/** A letter as `npm run send` sends it, with the PDF that a test prints of it. */
export function send(
  slug: string,
  files: Files,
  given: Parameters<typeof sentFiles>[2],
  pdf?: (letter: Letter) => Pdf,
): (Sendable & { readonly files: Files }) | Refusal {
  const ready = sendable(slug, files, given);
  if (!("letter" in ready)) return ready;
  const sent = sentFiles(ready, files, given, pdf?.(ready.letter));
  return "files" in sent ? { ...ready, ...sent } : sent;
}

/** The files after the letter of a slug was sent; what stops that is an error of the test. */
export function afterSending(slug: string, files: Files, pdf?: (letter: Letter) => Pdf): Files {
  const sent = send(slug, files, { ...input, madeBy: "onderbouwd 0.1.0" }, pdf);
  if (!("files" in sent)) throw new Error(JSON.stringify(sent));
  return new Map([...files, ...sent.files]);
}

/** What is wrong, as an author reads it. */
export function texts(problems: readonly Problem[]): string[] {
  return problems.map(problemText);
}
