import type { ChartDefinition } from "../../src/charts/chart.ts";
import { type Data, parseData } from "../../src/data/data.ts";
import { asOf } from "../../src/figures/known/as-of.ts";
import type { Model } from "../../src/figures/models/model.ts";
import { result } from "../../src/figures/models/scenario.ts";
import { given, minus } from "../../src/figures/models/typed-formula.ts";
import type { CompileContext } from "../../src/letters/compile.ts";
import { drawingTools } from "../../src/press/drawing-tools.ts";
import { sha256 } from "../../src/press/sha256.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import { UNITS } from "../units.ts";

const HEADER = "series,population,period,stand,value,low,high,unit,rounding,qualifier,source,locator,printed,note";

const FILES: Record<string, string> = {
  "data/datasets.csv": `dataset,title,description,population,stand,stands,by,of_parties
bread,Brood,Wat brood kost.,optional,optional,voorlopig definitief,,no
`,
  "data/populations.csv": `dataset,population,label
bread,rye,roggebrood
`,
  "data/units.csv": UNITS,
  "data/stands.csv": `id,words,meaning,forecast
voorlopig,voorlopig cijfer,,no
definitief,definitief cijfer,,no
`,
  "data/sources.csv": `id,title,publisher,published,day,date_text,kamerstuk,address,read_at
bakery-2024,Jaarbericht 2024,De Bakkerij,2025-03-01,stated,,,https://bakery.example/2024,
bakery-2025,Jaarbericht 2025,De Bakkerij,2026-03-01,stated,voorjaar 2026,,,
`,
  "data/definitions.csv": `series,dataset,label,unit,definition,counts,measure,price_level,not_with,why
bread_cost,bread,Kosten van brood,EUR,cost,Wat brood kost.,flow,,,
bread_eaters,bread,Broodeters,persons,eaters,Wie brood eet.,flow,,,
flour_change,bread,Wijziging van het meelbudget,EUR,flour_change,Hoeveel het meelbudget verandert.,mutation,,,
`,
  "data/committees.csv": `id,name,salutation,email,source,kind
tasters,de proevers,Geachte proevers,,,tasters
`,
  "data/addressee-kinds.csv": `id,name,clerk,body,salutation,profile,papers
tasters,de proevers,de keuken,de proeverij,,,kamerstukken
`,
  "data/profiles.csv": `profile,pages,annex,sources,charts,font_size,why
brief,3,no,no,yes,10,Onze aanname.
position-paper,2,no,no,yes,10,Onze aanname.
`,
  "data/formulas.csv": `name,label,unit,definition,counts,formula,bridge
`,
  "data/assumptions.csv": `name,label,value,low,high,unit,why,owner
`,
  "data/approximations.csv": `word,low,high,excludes,why
bijna,90,100,,Net niet.
ruim,100,110,,Iets meer.
circa,95,105,,Iets ernaast.
zo'n,95,105,,Als circa.
meer dan,100,,low,Meer.
minder dan,,100,high,Minder.
`,
  "data/names.csv": `name,why
`,
  "data/recomputations.csv": `id,says,published,end,formula,bridge,why_not
`,
  "data/corrections.csv": `key,edition,field,old,new,kind,reason,who,date,status
`,
  "data/published.csv": `path,sha256,found_late
`,
  "data/bread/2025-03-01.csv": `${HEADER}
bread_cost,,2024,,,65,80,EUR_million,,,bakery-2024,§ 1,65 tot 80 miljoen,
bread_eaters,,2024,voorlopig,28430,,,persons,,,bakery-2024,§ 2,28.430,
bread_eaters,rye,2024,,1200,,,persons,100,circa,bakery-2024,§ 2,circa 1.200,
`,
  "data/bread/2026-03-01.csv": `${HEADER}
bread_cost,,2025,,90,,,EUR_million,,,bakery-2025,§ 1,90 miljoen,
flour_change,,2025,,-23,,,EUR_million,,,bakery-2025,§ 3,-23 miljoen,
`,
};

/** A small world of bread: two editions, two sources, one committee. */
export function smallData(): Data {
  const encoder = new TextEncoder();
  const files = new Map(Object.entries(FILES).map(([path, text]) => [path, encoder.encode(text)]));
  const { data, problems } = parseData(files, { today: "2026-05-01", sha256 });
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return data;
}

const costs: ChartDefinition = {
  id: "bread-costs",
  file: "src/subject/charts/bread-costs.ts",
  title: "Wat brood kost",
  form: "Staafdiagram",
  rows: [{ label: "Brood", figure: "bread_cost.2024" }],
  draw: (rows, { id, width }) =>
    handDrawn(`<svg data-id="${id}" data-width="${width}">${rows.map(({ text }) => text).join()}</svg>`),
};
const later: ChartDefinition = { ...costs, id: "bread-later", rows: [{ label: "Brood", figure: "bread_cost.2025" }] };
const mixed: ChartDefinition = {
  ...costs,
  id: "bread-mixed",
  rows: [...costs.rows, { label: "Eters", figure: "bread_eaters.2024" }],
};

/** A scenario of which one input is older than the other. */
const flour: Model = {
  id: "flour",
  results: [
    result(minus(given("bread_cost.2025", "EUR"), given("bread_cost.2024", "EUR")), {
      name: "flour_gap.both.2025",
      label: "Wat brood duurder werd",
      definition: "flour_gap",
      counts: "De kosten van brood min die van een jaar eerder.",
    }),
    result(given("flour_gap.both.2025", "EUR"), {
      name: "flour_gap.later.2026",
      label: "Wat brood daarna duurder wordt",
      definition: "flour_gap",
      counts: "Hetzelfde, een jaar later.",
    }),
  ],
};

/** What a letter about bread is held against. */
export function breadContext(): CompileContext {
  const data = smallData();
  return {
    data,
    charts: new Map([costs, later, mixed].map((definition) => [definition.id, definition])),
    tools: drawingTools,
    example: true,
    asOf: (date) => asOf(date, data, [flour]),
    today: "2026-05-01",
  };
}
