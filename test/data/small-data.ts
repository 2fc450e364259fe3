import { sha256 } from "../../src/press/sha256.ts";
import { UNITS } from "../units.ts";
// A world of two datasets, small enough to know by heart.

import type { Files } from "../../src/data/csv/file-map.ts";
import { problemText } from "../../src/data/csv/problem.ts";
import type { Data } from "../../src/data/data.ts";
import { parseData } from "../../src/data/data.ts";
import { STANDS_HEADER, STANDS_ROWS } from "./small-stands.ts";

/** The day this small world is built on. */
export const TODAY = "2026-05-21";

export const COSTS = "data/costs/2026-01-28.csv";
export const ARRIVALS = "data/arrivals/2024-06-03.csv";
export const COSTS_HEADER = "series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
export const ARRIVALS_HEADER =
  "series,population,period,stand,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
export const SOURCES_HEADER = "id,title,publisher,published,day,date_text,kamerstuk,address,read_at";
export const DATASETS_HEADER = "dataset,title,description,population,stand,stands,by,of_parties";
export const POPULATIONS_HEADER = "dataset,population,label";
export const DEFINITIONS_HEADER = "series,dataset,label,unit,definition,counts,measure,price_level,not_with,why";
export const FORMULAS_HEADER = "name,label,unit,definition,counts,formula,bridge";
export const ASSUMPTIONS_HEADER = "name,label,value,low,high,unit,why,owner";
export const APPROXIMATIONS_HEADER = "word,low,high,excludes,why";
export const NAMES_HEADER = "name,why";
export const RECOMPUTATIONS_HEADER = "id,says,published,end,formula,bridge,why_not";
export const PROFILES_HEADER = "profile,pages,annex,sources,charts,font_size,why";
export const CORRECTIONS_HEADER = "key,edition,field,old,new,kind,reason,who,date,status";
export const PUBLISHED_HEADER = "path,sha256,found_late";
export const COMMITTEES_HEADER = "id,name,salutation,email,source,kind";
export const KINDS_HEADER = "id,name,clerk,body,salutation,profile,papers";

/** A sound row of costs, in millions, of which a test spoils one cell. */
export const COSTS_ROW = "shortfall,2024,,65,80,EUR_million,,,report-2026,§ 4.1,€ 65 tot € 80 miljoen,";

/** Lines as the text of a file. */
export const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const sound: Readonly<Record<string, string>> = {
  "data/datasets.csv": lines(
    DATASETS_HEADER,
    "costs,Kosten,Wat het kost.,,,,,no",
    "arrivals,Aankomsten,Wie er komt.,optional,optional,raming voorlopig definitief,,no",
  ),
  "data/populations.csv": lines(
    POPULATIONS_HEADER,
    "arrivals,asylum,asielmigranten",
    "arrivals,family,gezinsmigranten",
  ),
  "data/units.csv": UNITS,
  "data/stands.csv": lines(STANDS_HEADER, ...STANDS_ROWS),
  "data/sources.csv": lines(
    SOURCES_HEADER,
    "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,https://example.nl/2024,",
    'report-2026,Rapport 2026,Rijk,2026-01-28,stated,,"Kamerstukken II 2025/26, 32824, nr. 478",https://zoek.officielebekendmakingen.nl/kst-32824-478.html,',
  ),
  "data/definitions.csv": lines(
    DEFINITIONS_HEADER,
    "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,",
    "rate,costs,Bedrag per persoon,EUR/person,rate_money,Wat er per persoon is.,rate,,,",
    "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
    "growth,arrivals,Groei,share,growth,Hoeveel meer er begonnen.,rate,,,",
  ),
  "data/committees.csv": lines(COMMITTEES_HEADER, "tk,de commissie,Geachte leden,,,parliament"),
  "data/addressee-kinds.csv": lines(KINDS_HEADER, "parliament,het parlement,de griffie,de commissie,,,kamerstukken"),
  "data/profiles.csv": lines(PROFILES_HEADER, "brief,3,no,no,yes,10,Onze aanname."),
  "data/formulas.csv": lines(FORMULAS_HEADER),
  "data/recomputations.csv": lines(RECOMPUTATIONS_HEADER),
  "data/assumptions.csv": lines(ASSUMPTIONS_HEADER),
  "data/approximations.csv": lines(
    APPROXIMATIONS_HEADER,
    "bijna,90,100,,Net niet.",
    "ruim,100,110,,Net wel.",
    "circa,95,105,,Ongeveer.",
    "zo'n,95,105,,Ongeveer.",
    "meer dan,100,,low,Erboven.",
    "minder dan,,100,high,Eronder.",
    "ten minste,100,,,Niet eronder.",
    "hooguit,,100,,Niet erboven.",
  ),
  "data/names.csv": lines(NAMES_HEADER),
  "data/corrections.csv": lines(CORRECTIONS_HEADER),
  "data/published.csv": lines(PUBLISHED_HEADER),
  [COSTS]: lines(COSTS_HEADER, COSTS_ROW),
  [ARRIVALS]: lines(
    ARRIVALS_HEADER,
    "inflow,asylum,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,",
    'inflow,,2023,voorlopig,36100,,,persons,100,circa,report-2024,tabel 1,"36,1 duizend",',
  ),
};

/** The files of the small world with some of them changed, added, or (`null`) taken away. */
export function filesWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Files {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries({ ...sound, ...changes })) {
    if (content !== null) files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  return files;
}

/** The data of the small world with changes. */
export function dataWith(changes: Parameters<typeof filesWith>[0] = {}): Data {
  return parseData(filesWith(changes), { today: TODAY, sha256 }).data;
}

/** What the loader says of the small world with changes, as an author reads it. */
export function problemsWith(changes: Parameters<typeof filesWith>[0]): string[] {
  return parseData(filesWith(changes), { today: TODAY, sha256 }).problems.map(problemText);
}

/** What the loader says of an edition of costs with these rows; the first row is line 2. */
export function costsProblems(...rows: readonly string[]): string[] {
  return problemsWith({ [COSTS]: lines(COSTS_HEADER, ...rows) });
}
