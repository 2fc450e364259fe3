// The letters of a built site, as the site tells machines of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A number of a letter or of a chart in it. */
export interface BriefNumber {
  readonly figure: string;
  readonly text: string;
  readonly kind: "observed" | "derived" | "assumption";
  readonly sources: readonly { readonly id: string; readonly printed: string; readonly locator: string }[];
}

/** What `brief.json` says of a letter, as far as tests ask. */
export interface Brief {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly example?: true;
  readonly points: readonly string[];
  readonly debate: { readonly name: string } | null;
  readonly numbers: readonly BriefNumber[];
  readonly asks: readonly { readonly amount: { readonly figure: string } | null; readonly years: string | null }[];
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The folders straight in a folder of the site, if it is there. */
export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every letter of a site, oldest name first. */
export function briefsOf(folder: string): readonly Brief[] {
  return foldersIn(join(folder, "brieven")).map((slug) =>
    JSON.parse(readFileSync(join(folder, "brieven", slug, "brief.json"), "utf8")),
  );
}

/** A page of a site, read and not shown. */
export function documentOf(folder: string, path: string): Document {
  return parseHTML(readFileSync(join(folder, path), "utf8")).document as unknown as Document;
}
