import type { DeclaredChart } from "../../charts/chart.ts";
import { spanRows } from "../../charts/shapes/rows.ts";

/** How many years it takes to clear the waiting list, by what a person on it costs. */
export const waitingListYears: DeclaredChart = {
  id: "waiting-list-years",
  title: "Hoeveel jaren het duurt om de wachtlijst weg te werken",
  form: "Bandbreedtes op één as",
  scenario: "waiting-list",
  rows: [
    { label: "Tegen het budget per geraamde inburgeraar", figure: "waiting_cost.years_at_budget.2026" },
    { label: "Tegen de kosten per gevestigde inburgeraar", figure: "waiting_cost.years_at_costs.2026" },
    { label: "Laagste tot hoogste", figure: "waiting_cost.years.2026" },
  ],
  bridge:
    "Dit is een rekensom met onze aannames, geen voorspelling: elk jaar het bedrag dat tussen het onderzoek en de VNG zit, en geen nieuwe mensen op de lijst.",
  draw: spanRows,
};
