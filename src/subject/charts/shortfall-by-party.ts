import type { DeclaredChart } from "../../charts/chart.ts";
import { spanRows } from "../../charts/shapes/rows.ts";

/** The shortfall on execution according to each party that put a number on it. */
export const shortfallByParty: DeclaredChart = {
  id: "shortfall-by-party",
  title: "Het jaarlijkse tekort op de uitvoering, volgens elke partij",
  form: "Punten en bandbreedtes op één as",
  scenario: "waiting-list",
  rows: [
    { label: "Onderzoek voor het Rijk, over 2024", figure: "structural_shortfall.2024" },
    { label: "Gemeenten, juni 2025", figure: "municipal_claim.2025" },
    { label: "Voorbereid bij SZW, voorjaar 2026", figure: "ministry_claim.2026" },
    { label: "VNG, met de wachtlijst", figure: "vng_shortfall.2026" },
  ],
  bridge:
    "De bedragen tellen niet hetzelfde. Het onderzoek vergelijkt kosten met het structurele budget. Gemeenten noemden wat er per jaar bij moest. Van het bedrag bij SZW is de opbouw niet bekend. De VNG telt de wachtlijst mee. Zij staan samen omdat zij dezelfde vraag beantwoorden: hoeveel komt er tekort?",
  draw: spanRows,
};
