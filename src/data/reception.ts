import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

/** Status holders who still live in reception of the COA, the agency that shelters asylum seekers. */
export const reception: Dataset = {
  name: "reception",
  title: "Statushouders in de opvang",
  description:
    "Hoeveel statushouders in de opvang van het COA wonen of wachten, op het moment dat een bron noemt. Bronnen tellen niet allemaal hetzelfde.",
  populations: new Map(),
  row: ObservationRow.extend({ stand: optional(oneOf(["raming"])) }),
};
