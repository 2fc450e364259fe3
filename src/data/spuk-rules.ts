import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["year1", "eerste jaar"],
  ["year2", "tweede jaar"],
  ["year3", "derde jaar"],
]);

/** The rules of the SPUK (specific grant): how it is spread over the years, and the announced cut. */
export const spukRules: Dataset = {
  name: "spuk-rules",
  title: "Regels van de specifieke uitkering",
  description:
    "Hoe de uitkering per inburgeraar over drie jaren wordt verdeeld, en de aangekondigde korting op specifieke uitkeringen.",
  populations,
  row: ObservationRow.extend({ population: optional(oneOf([...populations.keys()])) }),
};
