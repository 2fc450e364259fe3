import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["status_holders", "asielstatushouders"],
  ["family", "gezins- en overige migranten"],
  ["status_holders_since_2014", "volwassen statushouders gekomen sinds 2014"],
]);

/** What newcomers say of their integration, and whether they take part outside paid work. */
export const participation: Dataset = {
  name: "participation",
  title: "Meedoen en ervaringen",
  description:
    "Wat inburgeraars zelf zeggen over hun inburgering, en wie ooit werk of vrijwilligerswerk deed of een opleiding volgt.",
  populations,
  row: ObservationRow.extend({ population: optional(oneOf([...populations.keys()])) }),
};
