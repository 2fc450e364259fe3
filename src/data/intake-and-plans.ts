import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["asylum_cohort_2022", "asielmigranten uit cohort 2022"],
  ["asylum_cohort_2023", "asielmigranten uit cohort 2023"],
  ["family_cohort_2022", "gezins- en overige migranten uit cohort 2022"],
  ["family_cohort_2023", "gezins- en overige migranten uit cohort 2023"],
  ["status_holders_cohort_2022", "asielstatushouders uit cohort 2022"],
  ["status_holders", "asielstatushouders"],
  ["wi2013", "Wet inburgering 2013"],
]);

/** How soon people start: pre-integration, broad intake, personal plan (PIP) and the wait for lessons. */
export const intakeAndPlans: Dataset = {
  name: "intake-and-plans",
  title: "Voorinburgering, intake en persoonlijk plan",
  description:
    "Hoe snel mensen beginnen: voorinburgering in de opvang, de brede intake, het persoonlijk plan en het wachten op lessen. Het cohort staat bij de groep; de periode is het moment waarop is gemeten.",
  populations,
  row: ObservationRow.extend({
    population: oneOf([...populations.keys()]),
    stand: optional(oneOf(["voorlopig", "definitief"])),
  }),
};
