// The pages that come with the machine: its handbook for authors, and its statement on accessibility.
import type { ChartDefinition } from "../../charts/chart.ts";
import { decodeText } from "../../data/csv/decode.ts";
import type { Files } from "../../data/csv/file-map.ts";
import type { Data } from "../../data/data.ts";
import type { Units } from "../../data/tables/table-unit.ts";
import { authorWordsFault } from "../../figures/author-words/author-words.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Snapshot } from "../../figures/snapshot.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { quantityText } from "../../language/writing/quantity.ts";
import { sameUnit } from "../../language/writing/unit.ts";
import { type SourceText, slugOf } from "../../letters/markdown/source-text.ts";
import { closingLine, type Organisation } from "../../letters/organisation.ts";
import { knowledgeDays } from "../follow-up/revisions.ts";
import { filled, type Slots } from "./slots.ts";

/** The folder of the machine that holds its pages. */
export const MANUAL = "src/publication/manual";

/** The day on which the words of the handbook were last changed. */
const WRITTEN = "2026-11-21";

/** Every slot that a page of the machine may have. */
const SLOTS = [
  "day",
  "name",
  "email",
  "closing",
  "example",
  "committee",
  "figure",
  "approximate",
  "approximate words",
  "standing",
  "stands",
  "units",
  "paper",
  "chart",
  "charts",
] as const;

/** What the pages of the machine are filled from. */
export interface ManualContext {
  readonly organisation: Organisation;
  readonly data: Data;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly today: string;
  asOf(date: string): Snapshot;
}

/** The files of the machine's own pages. */
export function manualPaths(files: Files): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${MANUAL}/`) && path.endsWith(".md"));
}

/**
 * The pages of the machine as a site has them.
 * @param own the pages of the organisation, by name: one of the same name takes the place of the machine's
 */
export function manualTexts(files: Files, own: ReadonlySet<string>, context: ManualContext): readonly SourceText[] {
  const paths = manualPaths(files).filter((path) => !own.has(slugOf(path)));
  if (paths.length === 0) return [];
  const slots = slotsOf(context);
  return paths.map((path) => ({
    path,
    text: filled(decodeText(path, files.get(path) ?? new Uint8Array(), []) ?? "", slots, new Set(SLOTS)),
  }));
}

/** What a site has for the slots. */
export function slotsOf({ organisation, data, charts, today, asOf }: ManualContext): Slots {
  const day =
    [WRITTEN, ...knowledgeDays(data)]
      .filter((known) => known <= today)
      .sort()
      .at(-1) ?? today;
  const observed = [...asOf(day).figures.values()].filter(({ trail }) => trail.kind === "observed");
  const approximate = observed.find((figure) => isApproximate(figure, data));
  const papers = [...data.sources.values()].flatMap(({ kamerstuk }) => kamerstuk ?? []);
  const rows = [...charts.values()].map(({ id, title }) => `| \`${id}\` | ${plain(title)} |`);
  const filling: Readonly<Record<(typeof SLOTS)[number], string | undefined>> = {
    day,
    name: organisation.name,
    email: organisation.email,
    closing: closingLine(organisation).replace(/,$/, ""),
    example: organisation.example ? "" : undefined,
    committee: [...data.committees.keys()][0],
    figure: observed[0]?.name,
    approximate: approximate?.name,
    "approximate words": approximate && approximateWords(approximate),
    standing: observed.flatMap(withoutStand)[0],
    stands: listed(data.stands.keys()),
    units: unitRows(data.units).join("\n"),
    paper: papers[0],
    chart: [...charts.keys()][0],
    charts: rows.length > 0 ? rows.join("\n") : undefined,
  };
  return new Map(
    Object.entries(filling).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );
}

function listed(names: Iterable<string>): string | undefined {
  return [...names].map((name) => `\`${name}\``).join(", ") || undefined;
}

/** What a cell may say for each unit, what that means, and its name in `definitions.csv`. */
function unitRows({ base, cells }: Units): readonly string[] {
  return [...base.values()].map((unit) => {
    const names = [...cells.values()].flatMap((cell) => (sameUnit(cell.base, unit) ? [cell.name] : []));
    return `| ${listed(names)} | ${plain(unit.many)} | \`${unit.id}\` |`;
  });
}

/** Whether a figure is one number, of which its own words with circa are true. */
function isApproximate(figure: Figure, data: Data): boolean {
  return (
    figure.low === figure.high &&
    figure.qualifier === undefined &&
    authorWordsFault(approximateWords(figure), figure, data) === undefined
  );
}

function approximateWords(figure: Figure): string {
  return `circa ${plainSpaces(quantityText(figure))}`;
}

/** The name of a figure with its stand left out, where it has one. */
function withoutStand({ name, stand }: Figure): readonly string[] {
  return stand === undefined ? [] : [name.replace(`.${stand}`, "")];
}

/** Words in which Markdown finds no mark-up. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|#:~]/g, "\\$&");
}
