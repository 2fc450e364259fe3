import { oneOf } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["asylum", "asielstatushouders"],
  ["family", "gezinsmigranten"],
  ["b1", "B1-route"],
  ["education", "Onderwijsroute"],
  ["z", "Z-route"],
]);

/** What a trajectory costs a municipality per person, and what the SPUK (specific grant) leaves for it. */
export const routeCosts: Dataset = {
  name: "route-costs",
  title: "Kosten per leerroute en per persoon",
  description:
    "Wat de inburgeringsvoorzieningen en leerroutes per persoon kosten over een heel traject, en hoeveel er per persoon beschikbaar was uit specifieke uitkeringen.",
  populations,
  row: ObservationRow.extend({ population: oneOf([...populations.keys()]) }),
};
