// What a site has on its first day: one dataset, one figure, one concept, all to be written over.
import { recorded } from "../../data/editions/record.ts";
import type { AddresseeKind } from "../../data/tables/addressee-kind.ts";
import { fileName } from "../../exports/post/file-name.ts";
import { UNWRITTEN } from "../../letters/unwritten.ts";
import { sha256 } from "../../press/sha256.ts";

/** What an organisation says of itself when it begins. */
export interface Beginning {
  readonly name: string;
  /** The address of the site, with its base path. */
  readonly address: URL;
  /** Whom it writes to, with an article: `de gemeenteraad van Waterland`. */
  readonly reader: string;
  /** The sort of body that is, where one is known. */
  readonly kind?: AddresseeKind | undefined;
  readonly logo: string;
}

/** The id of the first reader, from its name without an article. */
export function readerId(reader: string): string {
  return fileName(reader.replace(/^(?:de|het|een)\s+/i, "")) || "lezer";
}

/** A reader with the article of its kind, where it was left out: gemeenteraad van Waterland, of the kind de gemeenteraad. */
export function withArticle(reader: string, kind: AddresseeKind | undefined): string {
  const [, article = "", noun = ""] = /^((?:de|het)\s+)(.+)$/i.exec(kind?.name ?? "") ?? [];
  const left = noun !== "" && new RegExp(`^${RegExp.escape(noun)}(?![\\p{L}-])`, "iu").test(reader);
  return left ? article + reader : reader;
}

/** The known sort of body that a reader is of, by its name: `de gemeenteraad van Waterland` is a `gemeenteraad`. */
export function kindOf(reader: string, kinds: readonly AddresseeKind[]): AddresseeKind | undefined {
  return kinds.find(({ id }) => `-${readerId(reader)}-`.includes(`-${id}-`));
}

/** The files of `data/`, `content/`, `public/` and `src/subject/` on the first day, but for the letter. */
export function firstFiles(
  { name, address, reader, kind, logo }: Beginning,
  today: string,
): ReadonlyMap<string, string> {
  const greeting = `Geachte leden van ${reader}`;
  // A reader of no known kind is one of its own.
  const body: AddresseeKind = kind ?? {
    id: "lezer",
    name: reader,
    clerk: reader,
    body: reader,
    salutation: greeting,
    profile: undefined,
    papers: undefined,
  };
  const papers = body.papers === undefined ? [] : ["kamerstuk"];
  const edition = `data/eerste-cijfers/${today}.csv`;
  const files = new Map([
    ["content/organisation.yaml", organisation(name, address)],
    ["public/favicon.svg", logo],
    ["public/_redirects", "# Adressen die zijn verplaatst: /oud/ /nieuw/ 301\n"],
    [
      "data/datasets.csv",
      csv("dataset,title,description,population,stand,stands,by,of_parties", [
        "eerste-cijfers",
        "Eerste cijfers",
        `${UNWRITTEN} wat er in deze dataset staat.`,
        "",
        "",
        "",
        "",
        "no",
      ]),
    ],
    [
      "data/sources.csv",
      csv(["id,title,publisher,published,day,date_text", ...papers, "address,read_at"].join(), [
        "eerste-bron",
        `${UNWRITTEN} de titel van uw bron`,
        `${UNWRITTEN} wie haar uitbracht`,
        today,
        "assumed",
        "",
        ...papers.map(() => ""),
        "",
        "",
      ]),
    ],
    [
      "data/definitions.csv",
      csv("series,dataset,label,unit,definition,counts,measure,price_level,not_with,why", [
        "first_figure",
        "eerste-cijfers",
        "Eerste cijfer",
        "persons",
        "first_figure",
        `${UNWRITTEN} wat er is geteld.`,
        "stock",
        "",
        "",
        "",
      ]),
    ],
    [
      edition,
      csv("series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note", [
        "first_figure",
        today.slice(0, 4),
        "1",
        "",
        "",
        "persons",
        "",
        "",
        "eerste-bron",
        "blz. 1",
        "1",
        `${UNWRITTEN} uw eigen rij: dit getal is verzonnen.`,
      ]),
    ],
    [
      "data/committees.csv",
      csv("id,name,kind,salutation,email,source", [
        readerId(reader),
        reader,
        body.id,
        body.salutation ? "" : greeting,
        "",
        "",
      ]),
    ],
    ["data/addressee-kinds.csv", csv("id,name,clerk,body,salutation,profile,papers", kindCells(body))],
    [
      "data/units.csv",
      csv("id,dimension,one,many,nouns,scaled,said", ["persons", "person", "persoon", "personen", "", "no", "no"]),
    ],
    ["src/subject/subject.ts", SUBJECT],
    ["src/subject/scenarios/scenarios.ts", SCENARIOS],
    ["src/subject/charts/charts.ts", CHARTS],
  ]);
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  return new Map([...files, ["data/published.csv", recorded(bytes, sha256, undefined).text]]);
}

function kindCells({ id, name, clerk, body, salutation, profile, papers }: AddresseeKind): readonly string[] {
  return [id, name, clerk, body, salutation ?? "", profile ?? "", papers ?? ""];
}

/** The path of the concept that a site begins with. */
export function firstLetter(today: string): string {
  return `content/letters/${today.slice(0, 7)}-eerste-brief.md`;
}

function organisation(name: string, address: URL): string {
  return `# De afzender van alle brieven, en het adres van de site.
name: ${JSON.stringify(name)}
tagline: ${UNWRITTEN} in een regel wat u bent
email: schrijf-hier@${address.hostname}
place: ${UNWRITTEN} uw plaats
# De functies onder een brief, geen namen van mensen.
signatories:
  - ${UNWRITTEN} de functie van wie ondertekent
site: ${address.origin}
base: ${address.pathname}
`;
}

function csv(header: string, cells: readonly string[]): string {
  const row = cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${header}\n${row.join(",")}\n`;
}

const SUBJECT = `import { charts } from "./charts/charts.ts";
import { scenarios } from "./scenarios/scenarios.ts";

/** All that the machine knows of the subject besides its files; it comes in through the door \`#subject\`. */
export const subject = { scenarios, charts };
`;

const SCENARIOS = `import type { DeclaredScenario, Scenario } from "../../figures/models/scenario.ts";

/** What each file of this folder declares, in the order in which a reader meets them. README, "Add a scenario". */
const declared: readonly DeclaredScenario[] = [];

/** Every scenario there is. */
export const scenarios: readonly Scenario[] = declared.map((scenario) => ({
  ...scenario,
  file: \`src/subject/scenarios/\${scenario.id}.ts\`,
}));
`;

const CHARTS = `import type { ChartDefinition, DeclaredChart } from "../../charts/chart.ts";

/** What each file of this folder declares, in the order in which a page shows several. README, "Add a chart". */
const declared: readonly DeclaredChart[] = [];

/** The charts that letters and scenarios may show, by id. */
export const charts: ReadonlyMap<string, ChartDefinition> = new Map(
  declared.map((chart) => [chart.id, { ...chart, file: \`src/subject/charts/\${chart.id}.ts\` }]),
);
`;
