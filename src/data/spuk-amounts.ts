import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** National amounts of specific grants, and prices that others named for them. */
export const spukAmounts: Dataset = {
  name: "spuk-amounts",
  title: "Specifieke uitkeringen: landelijke bedragen en richtprijzen",
  description:
    "Wat het Rijk landelijk uitkeert voor de onderwijsroute, welke prijs daarmee is gewaarborgd, en wat een gemeente voor de start van de wet verwachtte.",
  populations: new Map(),
  row: ObservationRow.extend({ stand: optional(oneOf(["ontwerpbegroting"])) }),
};
