import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["wi2007", "Wet inburgering 2007"],
  ["wi2013", "Wet inburgering 2013"],
  ["wi2021", "Wet inburgering 2021"],
  ["cohort_2013", "cohort 2013"],
  ["cohorts_2013_2015", "cohorten 2013 tot en met 2015"],
  ["cohort_2022", "cohort 2022"],
  ["asylum", "asielmigranten"],
  ["asylum_cohort_2013h1", "asielmigranten, instroom eerste helft van 2013"],
  ["permit_2014", "statushouders met een vergunning uit 2014"],
  ["syrian_permit_2014", "Syrische statushouders met een vergunning uit 2014"],
  ["status_holders_since_2014", "statushouders gekomen sinds 2014"],
  ["family_since_2014", "gezins- en overige migranten gekomen sinds 2014"],
]);

/** Who passed, who fulfilled the duty and who was exempted: each source counts another group from another start. */
export const exams: Dataset = {
  name: "exams",
  title: "Examens, voldoen aan de plicht en ontheffing",
  description:
    "Wie slaagde, wie aan de inburgeringsplicht voldeed en wie ontheffing kreeg. Elke bron volgt een andere groep vanaf een ander begin. Het cohort of het vergunningsjaar staat bij de groep; de periode is het moment of de tijd waarover is gemeten.",
  populations,
  row: ObservationRow.extend({ population: optional(oneOf([...populations.keys()])) }),
};
