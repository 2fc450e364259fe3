import { oneOf } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** The ministry's forecasts of asylum inflow; each edition is a forecast date. */
export const inflowForecasts: Dataset = {
  name: "inflow-forecasts",
  title: "Ramingen van de asielinstroom",
  description:
    "Hoeveel mensen volgens het ministerie in een jaar asiel zullen vragen. Elke editie is een nieuwe raming van dezelfde jaren.",
  populations: new Map(),
  row: ObservationRow.extend({ stand: oneOf(["raming"]) }),
};
