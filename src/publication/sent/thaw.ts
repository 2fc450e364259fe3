import { isDeepStrictEqual } from "node:util";
import { type Chart, type ChartDefinition, type ChartRow, picturesOf } from "../../charts/chart.ts";
import { writtenCondition, writtenFormula } from "../../data/formulas/parser.ts";
import { isUnreadable, type Unreadable } from "../../data/formulas/unreadable.ts";
import type { Source } from "../../data/tables/source.ts";
import type { Stand } from "../../data/tables/stand.ts";
import type { Figure } from "../../figures/figure.ts";
import type { PaperGrammar } from "../../language/papers/grammars.ts";
import type { Unit } from "../../language/writing/unit.ts";
import type { Claim, Letter, LetterChart, LetterNumber } from "../../letters/letter.ts";
import { svgDocument } from "../../press/pictures/svg-document.ts";
import type { Frozen, FrozenNode } from "./frozen.ts";
import { pointingElsewhere } from "./node-pointers.ts";

/** What a letter became since it was sent; its front matter says so. */
export type Since = Pick<Letter, "path" | "status" | "show" | "replacedBy" | "withdrawn" | "embargo">;

/** What of today a letter that was sent is printed with. */
export interface Today {
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly stands: ReadonlyMap<string, Stand>;
  readonly units: ReadonlyMap<string, Unit>;
  /** The grammar of references to official papers, where it is on. */
  readonly papers?: PaperGrammar | undefined;
}

/**
 * The letter that was frozen, as every press prints it; its charts are drawn anew from their frozen rows.
 * @param today what is drawn and counted today: the charts, and the units by id
 * @throws RangeError when something it refers to is not there
 */
export function thaw(frozen: Frozen, since: Since, { charts, stands, units, papers }: Today): Letter {
  const source = (id: string): Source => {
    const kept = held(frozen.sources[id], "source", id);
    // A lock leaves out what is blank, and where papers are read a source always has a place for one.
    const blank = papers !== undefined && !("kamerstuk" in kept) && { kamerstuk: undefined };
    return { ...kept, ...blank } as unknown as Source;
  };
  const made = new Map<string, Figure>();
  const figure = (name: string): Figure => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const kept = held(frozen.figures[name], "figure", name);
    const { trail, unit: id, stand } = kept;
    const official = stand === undefined ? {} : { stand: held(stands.get(stand), "stand", stand) };
    const unit = held(units.get(id), "unit", id);
    // Its fields keep the order of the lock.
    const thawed = { ...kept, unit, ...official, trail: thawedTrail(trail) } as unknown as Figure;
    made.set(name, thawed);
    return thawed;
  };
  const named = (inputs: readonly (readonly [string, string])[]) =>
    new Map(inputs.map(([name, full]) => [name, figure(full)]));
  const thawedTrail = (trail: Frozen["figures"][string]["trail"]) => {
    if (trail.kind === "assumption") return trail.sameAs ? { ...trail, sameAs: trail.sameAs.map(figure) } : trail;
    if (trail.kind === "observed") return { ...trail, source: source(trail.source) };
    const { inputs, published, ...rest } = trail;
    return {
      ...rest,
      formula: legible(writtenFormula(rest.formula), "formula"),
      inputs: named(inputs),
      ...(published && { published: { ...published, figure: figure(published.figure) } }),
    };
  };
  const chart = ({ rows, sources, ...rest }: Frozen["letter"]["charts"][number]["chart"]): Chart => {
    const definition = charts.get(rest.id);
    if (definition === undefined) throw new RangeError(`the chart ${rest.id} is no longer drawn; put its file back`);
    // What draws the rows is of today: with other rows it would name, or place, what the letter did not.
    // Rows that their numbers put in order stand in the order of then.
    const inOrder = (labels: readonly string[]) => (definition.order ? labels.toSorted() : labels);
    if (!isDeepStrictEqual(inOrder(labelsOf(rows)), inOrder(labelsOf(definition.rows)))) {
      throw new RangeError(
        `chart ${rest.id} has other rows than when the letter was sent; put them back, and give the new chart an id of its own`,
      );
    }
    const drawn = rows.map((row): ChartRow => ({ ...row, figure: figure(row.figure) }));
    return {
      ...rest,
      rows: drawn,
      sources: sources.map(source),
      pictures: picturesOf(definition, drawn, svgDocument),
    };
  };

  const { letter } = frozen;
  const numbers = letter.numbers.map((number): LetterNumber => ({ ...number, figure: figure(number.figure) }));
  const claims = letter.claims.map(
    (claim): Claim => ({
      ...claim,
      holds: legible(writtenCondition(claim.holds), "condition"),
      figures: named(claim.figures),
    }),
  );
  const drawn = letter.charts.map((entry): LetterChart => ({ ...entry, chart: chart(entry.chart) }));
  const node = ({ position, children, ...rest }: FrozenNode): unknown => ({
    ...rest,
    ...pointingElsewhere(rest, {
      number: (place) => at(numbers, place, "number"),
      claim: (place) => at(claims, place, "claim"),
      chart: (place) => at(drawn, place, "chart"),
      source: (id) => source(String(id)),
      node: (held) => node(held as FrozenNode),
    }),
    ...(children && { children: children.map(node) }),
    ...(position !== undefined && { position: placeOf(position) }),
  });
  return {
    ...letter,
    tree: node(letter.tree),
    summary: letter.summary.map(node),
    points: letter.points.map((point) => point.map(node)),
    numbers,
    claims,
    charts: drawn,
    asks: letter.asks.map(({ amount, ...ask }) => ({
      ...ask,
      amount: amount === undefined ? undefined : figure(amount),
    })),
    sources: letter.sources.map(({ entry, source: id }) => ({ entry, source: source(id) })),
    ...since,
  } as unknown as Letter;
}

function labelsOf(rows: readonly { readonly label: string }[]): readonly string[] {
  return rows.map(({ label }) => label);
}

function held<T>(found: T | undefined, what: string, name: string): T {
  if (found === undefined) throw new RangeError(`the ${what} ${name} is not in it`);
  return found;
}

function legible<T extends { readonly kind: string }>(written: T | Unreadable, what: string): T {
  if (isUnreadable(written)) throw new RangeError(`the ${what} "${written.text}" cannot be read: ${written.fault}`);
  return written;
}

function at<T>(list: readonly T[], index: unknown, what: string): T {
  return held(list[Number(index)], what, String(index));
}

function placeOf(text: string) {
  const [start, end] = text.split("-").map((point) => {
    const [line, column] = point.split(":").map(Number);
    return { line, column };
  });
  return { start, end };
}
