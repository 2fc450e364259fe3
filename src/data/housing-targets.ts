import { oneOf, optional, word } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** The housing target for status holders by half-year, and what came of it. Figures are as published and not chained. */
export const housingTargets: Dataset = {
  name: "housing-targets",
  title: "Taakstelling huisvesting statushouders",
  description:
    "Hoeveel statushouders gemeenten per halfjaar moeten huisvesten, hoeveel zij er huisvestten en hoe zij er dan voor staan. Elk getal staat er zoals het is gepubliceerd; halfjaren zijn niet doorgerekend. Een saldo onder nul is een achterstand. Niet gezien: de taakstelling van de tweede helft van 2024 en van 2026, de vastgestelde taakstelling van de tweede helft van 2018, en wie in de tweede helft van 2023 is gehuisvest.",
  populations: new Map(),
  row: ObservationRow.extend({
    stand: optional(oneOf(["raming", "vastgesteld", "bijgesteld"])),
    by: optional(word),
  }),
};
