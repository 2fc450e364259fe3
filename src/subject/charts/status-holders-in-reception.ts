import type { DeclaredChart } from "../../charts/chart.ts";
import { momentDots } from "../../charts/shapes/moments.ts";

/** The moments, each with where its value stands, so that close ones stay apart. */
const MOMENTS = [
  { label: "Oktober 2018", figure: "status_holders_in_reception.2018m10", beside: "above" },
  { label: "Augustus 2021", figure: "status_holders_in_reception.2021m08", beside: "left" },
  { label: "April 2022", figure: "status_holders_in_reception.2022m04", beside: "left" },
  { label: "1 juli 2022", figure: "status_holders_in_reception.2022m07d01", beside: "left" },
  { label: "1 januari 2023", figure: "status_holders_in_reception.2023m01d01", beside: "above" },
  { label: "Najaar 2023", figure: "status_holders_in_reception.2023h2", beside: "right" },
  {
    label: "1 januari 2025, raming van november 2023",
    figure: "status_holders_in_reception.2025m01d01.raming",
    beside: "above",
  },
] as const;

/** People with a permit who still lived in reception, at the moments somebody said how many. */
export const statusHoldersInReception: DeclaredChart = {
  id: "status-holders-in-reception",
  title: "Statushouders in de opvang, 2018 tot en met 2025",
  form: "Losse metingen op een tijdas",
  rows: MOMENTS.map(({ label, figure }) => ({ label, figure })),
  bridge:
    "Dit zijn losse getallen uit verschillende berichten. Tussen de metingen tekenen wij geen lijn. Het laatste getal is een raming van november 2023: wie naar verwachting niet kan doorstromen naar een woning.",
  draw: (rows, canvas) => momentDots(rows, canvas, new Map(MOMENTS.map(({ label, beside }) => [label, beside]))),
};
