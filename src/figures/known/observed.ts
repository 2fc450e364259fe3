import type { Data } from "../../data/data.ts";
import type { Observation } from "../../data/editions/observation.ts";
import type { Figure } from "../figure.ts";

/**
 * An observation as a figure: with the words, the definition and the source that the tables beside it give.
 * @throws RangeError when data that were never checked name a series or source that is not there
 */
export function observedFigure(row: Observation, { datasets, definitions, sources }: Data): Figure {
  const definition = definitions.get(row.series);
  const source = sources.get(row.source);
  if (definition === undefined || source === undefined) {
    throw new RangeError(`${row.key} has no definition or no source`);
  }
  const populations = datasets.find(({ name }) => name === row.dataset)?.populations;
  return {
    name: row.key,
    label: definition.label,
    series: row.series,
    period: row.period,
    population: row.population === undefined ? undefined : (populations?.get(row.population) ?? row.population),
    stand: row.stand,
    by: row.by === undefined ? undefined : source.publisher,
    low: row.low,
    high: row.high,
    unit: row.unit,
    step: row.step,
    qualifier: row.qualifier,
    definition: definition.definition,
    counts: definition.counts,
    measure: definition.measure,
    priceLevel: definition.price_level,
    note: row.note,
    trail: {
      kind: "observed",
      source,
      locator: row.locator,
      printed: row.printed,
      dataset: row.dataset,
      edition: row.edition,
      path: row.path,
      line: row.line,
      corrections: row.corrections,
    },
  };
}

/** What an edition says in a row, with every correction of that row made. */
export function inForce(row: Observation, { corrected }: Pick<Data, "corrected">): Observation {
  return corrected.findLast(({ key, edition }) => key === row.key && edition === row.edition) ?? row;
}
