// Letters of the small world of bread, printed.
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import { barRows } from "../../../src/charts/shapes/rows.ts";
import { compileLetter } from "../../../src/letters/compile.ts";
import type { Letter } from "../../../src/letters/letter.ts";
import type { Organisation } from "../../../src/letters/organisation.ts";
import { breadContext } from "../../letters/knowledge.ts";

export const organisation: Organisation = {
  name: "Platform Brood",
  name_with_article: "het Platform Brood",
  tagline: "Voorbeeldorganisatie van bakkers",
  email: "bureau@brood.example",
  place: "Utrecht",
  signatories: ["Voorzitter", "Penningmeester"],
  site: "https://brood.example",
  base: "/",
  example: true,
};

const costs: ChartDefinition = {
  id: "bread-costs",
  file: "src/subject/charts/bread-costs.ts",
  title: "Wat brood kost",
  form: "Staafdiagram",
  rows: [{ label: "Brood", figure: "bread_cost.2024" }],
  draw: barRows,
};
const context = { ...breadContext(), charts: new Map([[costs.id, costs]]) };

/** A letter about bread: its Markdown starts on line 10. */
export function breadText(body: string, front: Readonly<Record<string, string>> = {}): string {
  const keys = {
    title: "Meer brood",
    date: "2026-04-01",
    to: "tasters",
    status: "concept",
    show: "true",
    profile: "brief",
    summary: "Wij vragen brood.",
    ...front,
  };
  return ["---", ...Object.entries(keys).map(([key, value]) => `${key}: ${value}`), "---", body, ""].join("\n");
}

export const PATH = "content/letters/brood.md";

/** What compiling a letter about bread gives. */
export function compileBread(body: string, front?: Readonly<Record<string, string>>) {
  return compileLetter({ path: PATH, text: breadText(body, front) }, context);
}

/** A letter about bread that compiles. */
export function breadLetter(body: string, front?: Readonly<Record<string, string>>): Letter {
  const { value, problems } = compileBread(body, front);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}
