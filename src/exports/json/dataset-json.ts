import type { Data } from "../../data/data.ts";
import type { Dataset } from "../../data/editions/dataset.ts";
import { inForce, observedFigure } from "../../figures/known/observed.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { allFiguresText } from "../../language/writing/quantity.ts";
import { figureJson } from "./figure-json.ts";

/** One edition for machines: each row in base units, with the way back to its source. */
export function editionJson({ name, title }: Dataset, day: string, data: Data) {
  const rows = data.observations.filter((row) => row.dataset === name && row.edition === day);
  return {
    dataset: name,
    title,
    edition: day,
    rows: rows.map((row) => {
      const figure = observedFigure(row, data);
      return {
        label: figure.label,
        series: row.series,
        population: row.population ?? null,
        period: row.period,
        by: row.by ?? null,
        text: plainSpaces(allFiguresText(figure)),
        ...figureJson(figure),
        definition: figure.definition,
        measure: figure.measure,
        priceLevel: figure.priceLevel ?? null,
        note: figure.note ?? null,
        corrections: inForce(row, data).corrections ?? [],
        path: row.path,
        line: row.line,
      };
    }),
  };
}
