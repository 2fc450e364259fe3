import { oneOf } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["asylum_year1", "asielstatushouders, eerste jaar"],
  ["asylum_year2", "asielstatushouders, tweede jaar"],
  ["asylum_year3", "asielstatushouders, derde jaar"],
  ["family", "gezins- en overige migranten"],
]);

/** Euros per person that the SPUK (specific grant) pays, by budget year and year of the trajectory. */
export const spukRates: Dataset = {
  name: "spuk-rates",
  title: "Bedragen van de specifieke uitkering per persoon",
  description:
    "Wat het Rijk per inburgeraar uitkeert voor inburgeringsvoorzieningen, per budgetjaar en per jaar van het traject, volgens de Regeling inburgering 2021. Voor 2024 zijn geen bedragen gezien.",
  populations,
  row: ObservationRow.extend({ population: oneOf([...populations.keys()]) }),
};
