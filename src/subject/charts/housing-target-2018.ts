import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** Every number that went round in 2018 for the people municipalities had to house that year. */
export const housingTarget2018: DeclaredChart = {
  id: "housing-target-2018",
  title: "De taakstelling voor 2018, volgens elke bron",
  form: "Staafdiagram",
  rows: [
    { label: "Eerste halfjaar, geraamd in april 2017", figure: "housing_target.2018h1.raming" },
    { label: "Eerste halfjaar, vastgesteld in oktober 2017", figure: "housing_target.2018h1.vastgesteld" },
    { label: "Tweede halfjaar, geraamd in oktober 2017", figure: "housing_target.2018h2.raming" },
    { label: "Heel 2018, volgens ketenpartners", figure: "housing_target.2018.by_chain_partners" },
  ],
  bridge:
    "Raming en vastgestelde taakstelling zijn verschillende standen, en een halfjaar is geen jaar. Zij staan samen omdat zij tonen hoe onzeker de opgave van gemeenten is. Wat het Rijk voor de halfjaren noemt, komt samen niet uit op het getal van de ketenpartners.",
  draw: barRows,
};
