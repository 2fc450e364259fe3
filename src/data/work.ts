import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["permit_2014", "statushouders met een vergunning uit 2014"],
  ["permit_2016", "statushouders met een vergunning uit 2016"],
  ["permit_2017", "statushouders met een vergunning uit 2017"],
  ["permit_2019", "statushouders met een vergunning uit 2019"],
  ["permit_2020", "statushouders met een vergunning uit 2020"],
  ["eritrean_permit_2014", "Eritrese statushouders met een vergunning uit 2014"],
  ["arrived_2014", "aangekomen in 2014"],
  ["arrived_2016", "aangekomen in 2016"],
  ["status_holders", "statushouders"],
  ["status_holders_since_2014", "statushouders gevestigd sinds 2014"],
  ["men_since_2014", "mannelijke statushouders gevestigd sinds 2014"],
  ["women_since_2014", "vrouwelijke statushouders gevestigd sinds 2014"],
  ["family_since_2014", "gezins- en overige migranten gevestigd sinds 2014"],
  ["asylum_cohorts_2022_2023", "asielmigranten uit de cohorten 2022 en 2023"],
  ["men_cohorts_2022_2023", "mannelijke asielmigranten uit de cohorten 2022 en 2023"],
  ["women_cohorts_2022_2023", "vrouwelijke asielmigranten uit de cohorten 2022 en 2023"],
  ["status_holders_cohort_2022", "asielstatushouders uit cohort 2022"],
  ["status_holders_cohort_2023", "asielstatushouders uit cohort 2023"],
  ["family_cohort_2022", "gezins- en overige migranten uit cohort 2022"],
  ["family_cohort_2024", "gezins- en overige migranten uit cohort 2024"],
]);

/** Who works, and who lives on a benefit: by permit year, by cohort and by date. */
export const work: Dataset = {
  name: "work",
  title: "Werk en uitkering",
  description:
    "Wie werkt en wie van een uitkering leeft. Het cohort, het vergunningsjaar of het jaar van aankomst staat bij de groep; de periode is het moment of de tijd waarover is gemeten.",
  populations,
  row: ObservationRow.extend({ population: optional(oneOf([...populations.keys()])) }),
};
