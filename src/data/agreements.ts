import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** What the state and municipalities agreed, and what a minister made available. */
export const agreements: Dataset = {
  name: "agreements",
  title: "Afspraken en toezeggingen",
  description:
    "Wat Rijk en gemeenten in april 2020 afspraken over geld voor de nieuwe wet, en wat het Rijk later beschikbaar stelde.",
  populations: new Map(),
  row: ObservationRow,
};
