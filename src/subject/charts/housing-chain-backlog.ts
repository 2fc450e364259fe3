import type { DeclaredChart } from "../../charts/chart.ts";
import { barRows } from "../../charts/shapes/rows.ts";

/** The backlog of each half-year when a part of an assumed housing target is met. */
export const housingChainBacklog: DeclaredChart = {
  id: "housing-chain-backlog",
  title: "De achterstand per halfjaar bij een aangenomen taakstelling, 2024 tot en met 2026",
  form: "Staafdiagram met bandbreedtes",
  scenario: "housing-chain",
  rows: [
    { label: "Tweede halfjaar van 2024", figure: "housing_chain.backlog.2024h2" },
    { label: "Eerste halfjaar van 2025", figure: "housing_chain.backlog.2025h1" },
    { label: "Tweede halfjaar van 2025", figure: "housing_chain.backlog.2025h2" },
    { label: "Eerste halfjaar van 2026", figure: "housing_chain.backlog.2026h1" },
  ],
  bridge:
    "Dit is een rekensom met onze aannames, geen meting: elk halfjaar dezelfde taakstelling, waarvan gemeenten een deel of alles halen. De echte taakstellingen van 2025 gebruiken wij hier niet. De som begint bij de gepubliceerde achterstand van medio 2024.",
  draw: barRows,
};
