import { isDeepStrictEqual } from "node:util";
import type { Chart, ChartDefinition, ChartRow } from "../../charts/chart.ts";
import { type Pictures, picturesOf } from "../../charts/pictures.ts";
import { writtenCondition, writtenFormula } from "../../data/formulas/parser.ts";
import { isUnreadable, type Unreadable } from "../../data/formulas/unreadable.ts";
import type { Source } from "../../data/tables/source.ts";
import type { Stand } from "../../data/tables/stand.ts";
import type { Figure, Trail } from "../../figures/figure.ts";
import type { PaperGrammar } from "../../language/papers/grammars.ts";
import type { Unit } from "../../language/writing/unit.ts";
import type { Claim, Letter, LetterChart, LetterNumber } from "../../letters/letter.ts";
import { drawingTools } from "../../press/drawing-tools.ts";
import type { Frozen, FrozenChart, FrozenFigure, FrozenUndrawn } from "./frozen.ts";
import { LockError, type LockKeys } from "./lock-error.ts";
import { type Lists, thawedRoot, thawedSentence } from "./thaw-nodes.ts";

/** What a letter became since it was sent; its front matter says so. */
export type Since = Pick<Letter, "path" | "status" | "show" | "replacedBy" | "withdrawn" | "embargo">;

/** What of today a letter that was sent is printed with. */
export interface Today {
  /** What draws a chart of a lock of the first form, which has no pictures. */
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly stands: ReadonlyMap<string, Stand>;
  readonly units: ReadonlyMap<string, Unit>;
  /** The grammar of references to official papers, where it is on. */
  readonly papers?: PaperGrammar | undefined;
}

/**
 * The letter that was frozen, as every press prints it.
 * @param today the units and stands that its figures name, and what draws its charts where it has no pictures of them
 * @throws LockError when something it refers to is not there
 */
export function thaw({ letter, figures, sources }: Frozen | FrozenUndrawn, since: Since, today: Today): Letter {
  const known = thawedFigures(figures, sourcesBy(sources, today), today);
  const { source, figure, named } = known;
  const numbers = letter.numbers.map(
    (number, index): LetterNumber => ({
      ...number,
      figure: figure(number.figure, ["letter", "numbers", index, "figure"]),
    }),
  );
  const claims = letter.claims.map(
    (claim, index): Claim => ({
      ...claim,
      holds: legible(writtenCondition(claim.holds), ["letter", "claims", index, "holds"]),
      figures: named(claim.figures, ["letter", "claims", index, "figures"]),
    }),
  );
  const charts = letter.charts.map((entry, index): LetterChart => {
    const chart = thawedChart(entry.chart, known, today, ["letter", "charts", index, "chart"]);
    return { ...entry, chart };
  });
  const lists: Lists = { numbers, claims, excuses: letter.excuses, charts, source };
  return {
    ...letter,
    to: { ...BLANK_ADDRESSEE, ...letter.to },
    tree: thawedRoot(letter.tree, lists, ["letter", "tree"]),
    summary: thawedSentence(letter.summary, lists, ["letter", "summary"]),
    points: letter.points.map((point, index) => thawedSentence(point, lists, ["letter", "points", index])),
    numbers,
    claims,
    charts,
    asks: letter.asks.map(({ amount, ...ask }, index) => ({
      ...ask,
      amount: amount === undefined ? undefined : figure(amount, ["letter", "asks", index, "amount"]),
    })),
    sources: letter.sources.map(({ entry, source: id }, index) => ({
      entry,
      source: source(id, ["letter", "sources", index, "source"]),
    })),
    ...since,
  };
}

/** What else of a lock is found by its name. */
interface Known {
  source(id: string, keys: LockKeys): Source;
  figure(name: string, keys: LockKeys): Figure;
  named(inputs: readonly (readonly [string, string])[], keys: LockKeys): ReadonlyMap<string, Figure>;
}

/** What a row has without a value, and a lock leaves out. */
const BLANK_SOURCE = { date_text: undefined, address: undefined, read_at: undefined };
const BLANK_ADDRESSEE = { email: undefined, source: undefined };
const BLANK_CORRECTION = { old: undefined, new: undefined };

function sourcesBy(sources: Frozen["sources"], { papers }: Pick<Today, "papers">): Known["source"] {
  return (id, keys) => {
    const kept = { ...BLANK_SOURCE, ...held(sources[id], `names the source ${id}`, keys) };
    // A lock leaves out what is blank, and where papers are read a source always has a place for one.
    return papers === undefined || "kamerstuk" in kept ? kept : { ...kept, kamerstuk: undefined };
  };
}

/** The figures of a lock by name, each made once. */
function thawedFigures(
  figures: Frozen["figures"],
  source: Known["source"],
  { units, stands }: Pick<Today, "units" | "stands">,
): Known {
  const made = new Map<string, Figure>();
  const named: Known["named"] = (inputs, keys) =>
    new Map(inputs.map(([name, full], index) => [name, figure(full, [...keys, index, 1])]));
  const figure: Known["figure"] = (name, keys) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const own = ["figures", name];
    const { trail, unit, stand, ...rest } = held(figures[name], `names the figure ${name}`, keys);
    const thawed: Figure = {
      ...rest,
      unit: held(units.get(unit), `names the unit ${unit}`, [...own, "unit"]),
      ...(stand !== undefined && { stand: held(stands.get(stand), `names the stand ${stand}`, [...own, "stand"]) }),
      trail: thawedTrail(trail, [...own, "trail"]),
    };
    made.set(name, thawed);
    return thawed;
  };
  const thawedTrail = (trail: FrozenFigure["trail"], keys: LockKeys): Trail => {
    if (trail.kind === "assumption") {
      const { sameAs, ...rest } = trail;
      return {
        ...rest,
        ...(sameAs && { sameAs: sameAs.map((name, index) => figure(name, [...keys, "sameAs", index])) }),
      };
    }
    if (trail.kind === "observed") {
      const { corrections, ...rest } = trail;
      const mended = corrections?.map((correction) => ({ ...BLANK_CORRECTION, ...correction }));
      return { ...rest, source: source(trail.source, [...keys, "source"]), ...(mended && { corrections: mended }) };
    }
    const { inputs, published, ...rest } = trail;
    return {
      ...rest,
      formula: legible(writtenFormula(rest.formula), [...keys, "formula"]),
      inputs: named(inputs, [...keys, "inputs"]),
      ...(published && {
        published: { ...published, figure: figure(published.figure, [...keys, "published", "figure"]) },
      }),
    };
  };
  return { source, figure, named };
}

function thawedChart(frozen: FrozenChart, { source, figure }: Known, today: Today, keys: LockKeys): Chart {
  const rows = frozen.rows.map(
    (row, index): ChartRow => ({ ...row, figure: figure(row.figure, [...keys, "rows", index, "figure"]) }),
  );
  return {
    ...frozen,
    rows,
    sources: frozen.sources.map((id, index) => source(id, [...keys, "sources", index])),
    pictures: "pictures" in frozen ? frozen.pictures : drawnAnew(frozen.id, rows, today, keys),
  };
}

/** The pictures of a chart in a lock of the first form: by the chart file of today, where it still draws these rows. */
function drawnAnew(id: string, rows: readonly ChartRow[], { charts }: Today, keys: LockKeys): Pictures {
  const definition = charts.get(id);
  if (definition === undefined)
    throw new LockError(`the chart ${id} is no longer drawn; put its file back`, [...keys, "id"]);
  // Rows that their numbers put in order stand in the order of then.
  const inOrder = (labels: readonly string[]) => (definition.order ? labels.toSorted() : labels);
  if (!isDeepStrictEqual(inOrder(labelsOf(rows)), inOrder(labelsOf(definition.rows)))) {
    throw new LockError(
      `chart ${id} has other rows than when the letter was sent; put them back, and give the new chart an id of its own`,
      [...keys, "rows"],
    );
  }
  return picturesOf(definition, rows, drawingTools);
}

function labelsOf(rows: readonly { readonly label: string }[]): readonly string[] {
  return rows.map(({ label }) => label);
}

/** A formula or condition that could be read. @throws LockError for one that could not */
function legible<T extends { readonly kind: string }>(written: T | Unreadable, keys: LockKeys): T {
  if (isUnreadable(written)) throw new LockError(`"${written.text}" cannot be read: ${written.fault}`, keys);
  return written;
}

function held<T>(found: T | undefined, what: string, keys: LockKeys): T {
  if (found === undefined) throw new LockError(`${what}, which is not there`, keys);
  return found;
}
