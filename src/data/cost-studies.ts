import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** What studies before the Wet inburgering 2021 found on costs and spending. */
export const costStudies: Dataset = {
  name: "cost-studies",
  title: "Kostenonderzoek van voor de wet",
  description:
    "Wat de Algemene Rekenkamer in 2017 over de uitgaven schreef, en wat onderzoekers en de VNG in 2019 over de kosten van de nieuwe wet vonden.",
  populations: new Map(),
  row: ObservationRow,
};
