// The swimming pools that do not exist: what the handbook shows in its grey blocks.
import type { Files } from "../../../src/data/csv/file-map.ts";
import { machineFiles } from "../../../src/publication/input.ts";
import { UNITS } from "../../units.ts";

/** The letter of which the handbook shows the line that `npm run check` gives. */
export const POOL_LETTER = "content/letters/2026-05-meer-zwemles.md";

const HEADER = "series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note";

const TEXTS: Readonly<Record<string, string>> = {
  "content/organisation.yaml": `name: Zwembond
name_with_article: de Zwembond
tagline: Voor wie zwemt
email: post@zwembond.example
place: Waterland
signatories: [Voorzitter]
site: https://zwembond.example
base: /
`,
  "data/datasets.csv": `dataset,title,description,population,stand,stands,by,of_parties
pools,Zwembaden,Wat zwembaden kosten.,,,,,no
`,
  "data/units.csv": UNITS,
  "data/sources.csv": `id,title,publisher,published,day,date_text,address,read_at
pool-report-2026,Rapport over zwembaden,De Zwembond,2026-01-28,stated,,https://zwembond.example/rapport,
`,
  "data/definitions.csv": `series,dataset,label,unit,definition,counts,measure,price_level,not_with,why
pool_costs,pools,Kosten,EUR,pool_money,Wat zwembaden uitgeven.,flow,,,
pool_budget,pools,Budget,EUR,pool_money,Wat zwembaden krijgen.,flow,,,
pool_structural_budget,pools,Vast budget,EUR,pool_money,Wat zwembaden elk jaar krijgen.,flow,,,
pool_shortfall,pools,Tekort,EUR,pool_shortfall_money,Wat zwembaden tekortkomen.,flow,,,
pool_total_shortfall,pools,Tekort op het hele budget,EUR,pool_money,Wat er mist op het hele budget.,flow,,,
pool_shortfall_by_union,pools,Tekort volgens de bond,EUR,pool_shortfall_of_union,"Wat zwembaden tekortkomen, met de wachtlijst.",flow,,,
pool_waiting_list,pools,Wachtlijst,persons,pool_waiting,Wie op zwemles wacht.,stock,,,
`,
  "data/committees.csv": `id,name,salutation,email,source
leden,de leden van de bond,Geachte leden,,
`,
  "data/pools/2026-01-28.csv": `${HEADER}
pool_costs,2024,,145,161,EUR_million,,,pool-report-2026,§ 4.1,€ 145 tot € 161 miljoen,
pool_budget,2023,110,,,EUR_million,,,pool-report-2026,§ 4.1,€ 110 miljoen,
pool_budget,2024,114,,,EUR_million,,,pool-report-2026,§ 4.1,€ 114 miljoen,
pool_structural_budget,2024,83,,,EUR_million,,,pool-report-2026,§ 4.1,€ 83 miljoen,
pool_shortfall,2024,,65,80,EUR_million,,,pool-report-2026,§ 4.1,€ 65 tot € 80 miljoen,
pool_total_shortfall,2024,,31,47,EUR_million,,,pool-report-2026,§ 4.1,€ 31 tot € 47 miljoen,
pool_shortfall_by_union,2026,,85,120,EUR_million,,,pool-report-2026,§ 4.2,€ 85 tot € 120 miljoen,
pool_waiting_list,2026,29000,,,persons,1000,,pool-report-2026,§ 4.3,29.000,
`,
  [POOL_LETTER]: `---
title: Meer zwemles
date: 2026-05-20
to: leden
status: concept
show: true
profile: brief
summary: De zwembaden kregen :value[pool_budget.2024].
---
Dat is te weinig. :claim[De kosten, :value[pool_costs.2024], zijn hoger]{holds="pool_costs.2024 > pool_budget.2024"}.
`,
};

/** The files of the pools and of the machine, with some added. */
export function poolWorld(added: Readonly<Record<string, string>> = {}): Files {
  const encoder = new TextEncoder();
  const own = Object.entries({ ...TEXTS, ...added }).map(([path, text]) => [path, encoder.encode(text)] as const);
  return new Map([...machineFiles(), ...own]);
}
