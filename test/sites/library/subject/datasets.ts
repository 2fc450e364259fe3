import { oneOf, optional } from "../../../../src/data/csv/cells.ts";
import { type Dataset, ObservationRow } from "../../../../src/data/editions/dataset.ts";

const young = new Map([["young", "jongeren"]]);

/** What is known of the library. */
export const datasets: readonly Dataset[] = [
  {
    name: "library-budgets",
    title: "Geld van de bibliotheek",
    description: "Wat de bibliotheek krijgt en uitgeeft.",
    populations: new Map(),
    row: ObservationRow.extend({ stand: optional(oneOf(["ontwerpbegroting", "definitief"])) }),
  },
  {
    name: "visitors",
    title: "Bezoekers en leden",
    description: "Hoeveel mensen in de bibliotheek komen, en hoeveel lid zijn.",
    populations: young,
    row: ObservationRow.extend({ population: optional(oneOf([...young.keys()])) }),
  },
  {
    name: "reader-surveys",
    title: "Lezerspanel",
    description: "Wat lezers willen.",
    populations: new Map(),
    row: ObservationRow,
  },
];
