import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["family", "gezins- en overige migranten"],
  ["old", "oude eis"],
  ["new", "nieuwe eis"],
]);

/** Terms, hours and other norms that a paper states as a quantity. */
export const termsAndNorms: Dataset = {
  name: "terms-and-norms",
  title: "Termijnen, normen en opleidingsplaatsen",
  description:
    "Hoe lang iets mag duren, hoeveel uren iets telt en hoeveel plaatsen er zijn, zoals brieven en regels het noemen. De periode is het jaar van de bron, tenzij de reeks iets anders zegt.",
  populations,
  row: ObservationRow.extend({ population: optional(oneOf([...populations.keys()])) }),
};
