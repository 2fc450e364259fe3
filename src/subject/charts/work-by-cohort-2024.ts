import type { DeclaredChart } from "../../charts/chart.ts";
import { groupedBars } from "../../charts/shapes/groups.ts";

/** Paid work in 2024 of those still obliged to integrate, by the year their obligation began. */
export const workByCohort2024: DeclaredChart = {
  id: "work-by-cohort-2024",
  title: "Betaald werk in 2024 van wie nog inburgeringsplichtig was, naar cohort",
  form: "Staafdiagram in groepen",
  bridge:
    "Wie klaar is met inburgeren, telt niet meer mee. Bij een ouder cohort vallen zo waarschijnlijk meer mensen weg. Een lager aandeel bij een ouder cohort is daarom geen daling. Van elke groep noemt de Kamerbrief alleen het cohort met het laagste en dat met het hoogste aandeel.",
  ...groupedBars({
    series: [
      { label: "cohort 2022", fill: "solid" },
      { label: "cohort 2023", fill: "solid" },
      { label: "cohort 2024", fill: "solid" },
    ],
    groups: [
      {
        label: "Asielstatushouders",
        figures: [
          "paid_work_while_obliged.status_holders_cohort_2022.2024",
          "paid_work_while_obliged.status_holders_cohort_2023.2024",
          undefined,
        ],
      },
      {
        label: "Gezins- en overige migranten",
        figures: [
          "paid_work_while_obliged.family_cohort_2022.2024",
          undefined,
          "paid_work_while_obliged.family_cohort_2024.2024",
        ],
      },
    ],
    gap: "niet gepubliceerd",
  }),
};
