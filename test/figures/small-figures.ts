// Provisional, final and corrected numbers of a small world, in four editions.
import type { Data } from "../../src/data/data.ts";
import { ARRIVALS_HEADER, COSTS_HEADER, dataWith, lines, SOURCES_HEADER } from "../data/small-data.ts";

/** The small world through the years: inflow of 2023 provisional, corrected, final; a shortfall, estimated anew. */
export function yearsOfData(): Data {
  const inflow = (stand: string, value: number, source: string) =>
    `inflow,asylum,2023,${stand},${value},,,persons,,,${source},tabel 1,${value},`;
  return dataWith({
    "data/sources.csv": lines(
      SOURCES_HEADER,
      "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,",
      "report-2025,Rapport 2025,Rijk,2025-03-01,stated,,,,",
      "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,",
    ),
    "data/arrivals/2024-06-03.csv": lines(ARRIVALS_HEADER, inflow("voorlopig", 100, "report-2024")),
    "data/arrivals/2025-03-01.csv": lines(
      ARRIVALS_HEADER,
      inflow("definitief", 120, "report-2025"),
      inflow("voorlopig", 110, "report-2025"),
    ),
    "data/arrivals/2026-01-28.csv": lines(ARRIVALS_HEADER, inflow("voorlopig", 115, "report-2026")),
    "data/costs/2025-03-01.csv": lines(
      COSTS_HEADER,
      'rate,2024,4132.65,,,EUR_per_person,100,,report-2025,tabel 2,"€ 4.132,65",Afgerond door ons.',
    ),
    "data/costs/2026-01-28.csv": lines(
      COSTS_HEADER,
      "shortfall,2024,,65,80,EUR_million,,circa,report-2026,§ 4.1,circa € 65 tot € 80 miljoen,",
    ),
  });
}
