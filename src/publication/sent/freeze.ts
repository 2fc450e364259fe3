import type { Chart } from "../../charts/chart.ts";
import { conditionText, formulaText } from "../../data/formulas/printer.ts";
import type { Source } from "../../data/tables/source.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Frozen, FrozenFigure, FrozenNode } from "./frozen.ts";
import { pointingElsewhere } from "./node-pointers.ts";

/** A node of any kind in a letter's tree. */
type AnyNode = { readonly type: string; readonly [key: string]: unknown };

/**
 * A letter as plain values for JSON: each figure and source once, referred to by name; numbers, claims and charts by
 * their place in their list. What the letter became since (its status) and what is drawn anew (pictures) stays out.
 */
export function freeze(letter: Letter): Frozen {
  const figures = new Map<string, FrozenFigure>();
  const sources = new Map<string, Source>();
  const sourceId = (source: Source): string => {
    sources.set(source.id, source);
    return source.id;
  };
  const figureName = (figure: Figure): string => {
    if (figures.has(figure.name)) return figure.name;
    const { trail, unit, stand, ...rest } = figure;
    const named = { unit: unit.id, ...(stand && { stand: stand.id }) };
    figures.set(figure.name, { ...rest, ...named, trail: frozenTrail(trail) } as FrozenFigure);
    return figure.name;
  };
  const named = (inputs: ReadonlyMap<string, Figure>) =>
    [...inputs].map(([name, figure]): [string, string] => [name, figureName(figure)]);
  const frozenTrail = (trail: Figure["trail"]) => {
    if (trail.kind === "assumption") return trail.sameAs ? { ...trail, sameAs: trail.sameAs.map(figureName) } : trail;
    if (trail.kind === "observed") return { ...trail, source: sourceId(trail.source) };
    const { inputs, published, ...rest } = trail;
    const printed = published && { ...published, figure: figureName(published.figure) };
    return { ...rest, formula: formulaText(rest.formula), inputs: named(inputs), published: printed };
  };
  const frozenChart = ({ pictures: _, rows, sources: own, ...rest }: Chart) => ({
    ...rest,
    rows: rows.map(({ figure, ...row }) => ({ ...row, figure: figureName(figure) })),
    sources: own.map(sourceId),
  });
  const node = (given: AnyNode): FrozenNode => {
    const { position, children, ...rest }: AnyNode = given;
    const inner = children as readonly AnyNode[] | undefined;
    return {
      ...rest,
      ...pointingElsewhere(rest, {
        number: placeIn(letter.numbers),
        claim: placeIn(letter.claims),
        chart: placeIn(letter.charts),
        source: (source) => sourceId(source as Source),
        node: (held) => node(held as AnyNode),
      }),
      ...(inner && { children: inner.map(node) }),
      ...(position ? { position: placeText(position as Place) } : {}),
    } as FrozenNode;
  };

  const { tree, summary, points, numbers, charts, claims, asks, sources: listed, path: _path, ...rest } = letter;
  const {
    status: _status,
    show: _show,
    replacedBy: _replaced,
    withdrawn: _withdrawn,
    embargo: _embargo,
    frontPlaces: _places,
    ...words
  } = rest;
  // The front matter is in the fields; its own node would bring the status back.
  const blocks = (tree.children as unknown as AnyNode[]).filter(({ type }) => type !== "yaml");
  const frozen = {
    ...words,
    tree: { ...node({ ...(tree as unknown as AnyNode), children: [] }), children: blocks.map(node) },
    summary: (summary as unknown as AnyNode[]).map(node),
    points: points.map((point) => (point as unknown as AnyNode[]).map(node)),
    numbers: numbers.map(({ figure, ...number }) => ({ ...number, figure: figureName(figure) })),
    charts: charts.map(({ chart, ...entry }) => ({ ...entry, chart: frozenChart(chart) })),
    claims: claims.map(({ figures: inputs, ...claim }) => ({
      ...claim,
      holds: conditionText(claim.holds),
      figures: named(inputs),
    })),
    asks: asks.map(({ amount, ...ask }) => ({ ...ask, ...(amount && { amount: figureName(amount) }) })),
    sources: listed.map(({ entry, source }) => ({ entry, source: sourceId(source) })),
  };
  return {
    letter: frozen as unknown as Frozen["letter"],
    figures: Object.fromEntries(figures),
    sources: Object.fromEntries(sources),
  };
}

function placeIn(list: readonly unknown[]): (held: unknown) => number {
  return (held) => {
    const place = list.indexOf(held);
    if (place < 0) throw new RangeError("a node points at something that is not in the lists of its letter");
    return place;
  };
}

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function placeText({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
