import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** What municipalities spend on carrying out the Wet inburgering 2021, and what they get for it. */
export const executionCosts: Dataset = {
  name: "execution-costs",
  title: "Uitvoeringskosten en bekostiging",
  description:
    "Wat gemeenten uitgeven aan de uitvoering van de Wet inburgering 2021, wat zij daarvoor via het Gemeentefonds krijgen, en het tekort dat het Rijk zelf publiceerde.",
  populations: new Map(),
  row: ObservationRow,
};
