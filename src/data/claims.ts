import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** What parties asked for the execution of the law, and what was prepared to answer them. */
export const claims: Dataset = {
  name: "claims",
  title: "Claims en verzoeken",
  description:
    "Wat gemeenten, de VNG en het ministerie van SZW zelf aan extra geld voor de uitvoering noemden. Elke partij telt iets anders.",
  populations: new Map(),
  row: ObservationRow,
  ofParties: true,
};
