import { formulaText } from "../../data/formulas/printer.ts";
import type { Source } from "../../data/tables/source.ts";
import { editionsOf, type Figure, inputsOf, observedInputs } from "../../figures/figure.ts";
import { exact } from "../../language/writing/exact.ts";

/** A figure for machines, with the way back to its source. */
export function figureJson(figure: Figure) {
  return {
    figure: figure.name,
    low: exact(figure.low),
    high: exact(figure.high),
    unit: figure.unit.id,
    qualifier: figure.qualifier ?? null,
    kind: figure.trail.kind,
    stand: figure.stand?.id ?? null,
    editions: editionsOf(figure),
    formula: figure.trail.kind === "derived" ? formulaText(figure.trail.formula) : null,
    bridge: figure.trail.kind === "derived" ? (figure.trail.bridge ?? null) : null,
    inputs: inputsOf(figure).map(({ name }) => name),
    sources: observedInputs(figure).map(({ trail }) => ({
      id: trail.source.id,
      locator: trail.locator,
      printed: trail.printed,
      ...(trail.corrections && { corrections: trail.corrections }),
    })),
  };
}

/** A source for machines; with the reference to its paper where such references are read. */
export function sourceJson(source: Source) {
  const { id, title, publisher, published, day, kamerstuk = null, address = null, read_at: readAt = null } = source;
  return { id, title, publisher, published, day, ...("kamerstuk" in source && { kamerstuk }), address, readAt };
}
