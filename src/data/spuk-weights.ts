import { oneOf } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["asylum_year1", "asielstatushouders, eerste jaar"],
  ["asylum_year2", "asielstatushouders, tweede jaar"],
  ["asylum_year3", "asielstatushouders, derde jaar"],
  ["finished", "afgeronde trajecten"],
  ["current_year", "in het budgetjaar"],
  ["previous_year", "in het jaar ervoor"],
]);

/** How the SPUK (specific grant) is spread over municipalities: weights, and the share the rule expects. */
export const spukWeights: Dataset = {
  name: "spuk-weights",
  title: "Verdeling van de specifieke uitkering",
  description:
    "Hoe zwaar inburgeraars en afgeronde trajecten tellen als het Rijk de specifieke uitkering over gemeenten verdeelt, volgens de Regeling inburgering 2021. Voor 2024 zijn geen gewichten gezien, en voor 2024 en 2025 is geen verwacht aandeel gezien.",
  populations,
  row: ObservationRow.extend({ population: oneOf([...populations.keys()]) }),
};
