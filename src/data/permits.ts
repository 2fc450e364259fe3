import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** Asylum permits granted, by year of the permit: not the year in which someone settles or has to integrate. */
export const permits: Dataset = {
  name: "permits",
  title: "Verblijfsvergunningen asiel",
  description:
    "Hoeveel mensen een verblijfsvergunning asiel kregen, per jaar en opgeteld sinds 2014. Het jaar van de vergunning is niet het jaar van vestiging of van de inburgeringsplicht.",
  populations: new Map(),
  row: ObservationRow,
};
