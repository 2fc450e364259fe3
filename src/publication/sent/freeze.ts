import type { Nodes } from "mdast";
import type { Position } from "unist";
import type { Chart } from "../../charts/chart.ts";
import { conditionText, formulaText } from "../../data/formulas/printer.ts";
import type { Source } from "../../data/tables/source.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Letter } from "../../letters/letter.ts";
import { Frozen } from "./frozen.ts";

/**
 * A letter as plain values for JSON: each figure and source once, referred to by name; numbers, claims, excuses and charts by
 * their place in their list. What the letter became since (its status) stays out.
 * @throws ZodError for a letter that holds what no lock can
 */
export function freeze(letter: Letter): Frozen {
  const figures = new Map<string, object>();
  const sources = new Map<string, Source>();
  const sourceId = (source: Source): string => {
    sources.set(source.id, source);
    return source.id;
  };
  const figureName = (figure: Figure): string => {
    if (figures.has(figure.name)) return figure.name;
    const { trail, unit, stand, ...rest } = figure;
    figures.set(figure.name, { ...rest, unit: unit.id, stand: stand?.id, trail: frozenTrail(trail) });
    return figure.name;
  };
  const named = (inputs: ReadonlyMap<string, Figure>) =>
    [...inputs].map(([name, figure]): [string, string] => [name, figureName(figure)]);
  const frozenTrail = (trail: Figure["trail"]): object => {
    if (trail.kind === "assumption") return { ...trail, sameAs: trail.sameAs?.map(figureName) };
    if (trail.kind === "observed") return { ...trail, source: sourceId(trail.source) };
    const { inputs, published, ...rest } = trail;
    const printed = published && { ...published, figure: figureName(published.figure) };
    return { ...rest, formula: formulaText(rest.formula), inputs: named(inputs), published: printed };
  };
  const frozenChart = ({ rows, sources: own, ...rest }: Chart) => ({
    ...rest,
    rows: rows.map(({ figure, ...row }) => ({ ...row, figure: figureName(figure) })),
    sources: own.map(sourceId),
  });
  const node = (given: Nodes): object => {
    // What a pass leaves beside a node serves the passes after it, and no press.
    const { position, data: _data, ...rest } = given;
    return {
      ...rest,
      ...pointing(given),
      ...("children" in given && { children: given.children.map(node) }),
      ...(position && { position: placeText(position) }),
    };
  };
  /** What a node points at, as a name or as its place in a list. */
  const pointing = (given: Nodes): object => {
    switch (given.type) {
      case "figure":
        return { number: placeIn(letter.numbers, given.number) };
      case "claim":
        return { claim: placeIn(letter.claims, given.claim) };
      case "excuse":
        return { excuse: placeIn(letter.excuses, given.excuse) };
      case "chart":
        return { chart: placeIn(letter.charts, given.chart) };
      case "citation":
      case "quotation":
        return { source: sourceId(given.source) };
      case "ask":
        return { amount: given.amount && node(given.amount) };
      default:
        return {};
    }
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
  const blocks = tree.children.filter(({ type }) => type !== "yaml");
  const frozen = {
    ...words,
    tree: node({ ...tree, children: blocks }),
    summary: summary.map(node),
    points: points.map((point) => point.map(node)),
    numbers: numbers.map(({ figure, ...number }) => ({ ...number, figure: figureName(figure) })),
    charts: charts.map(({ chart, ...entry }) => ({ ...entry, chart: frozenChart(chart) })),
    claims: claims.map(({ figures: inputs, ...claim }) => ({
      ...claim,
      holds: conditionText(claim.holds),
      figures: named(inputs),
    })),
    asks: asks.map(({ amount, ...ask }) => ({ ...ask, amount: amount && figureName(amount) })),
    sources: listed.map(({ entry, source }) => ({ entry, source: sourceId(source) })),
  };
  return Frozen.parse({
    letter: frozen,
    figures: Object.fromEntries(figures),
    sources: Object.fromEntries(sources),
  });
}

function placeIn<T>(list: readonly T[], held: T): number {
  const place = list.indexOf(held);
  if (place < 0) throw new Error("a node points at something that is not in the lists of its letter");
  return place;
}

function placeText({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
