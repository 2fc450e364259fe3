import { sha256 } from "../../src/press/sha256.ts";
// Costs, budgets and people that differ in all that may not be mixed, and formulas over them.

import { problemText } from "../../src/data/csv/problem.ts";
import type { Data } from "../../src/data/data.ts";
import { parseData } from "../../src/data/data.ts";
import { formulaProblems } from "../../src/figures/checks/formulas.ts";
import { asOf } from "../../src/figures/known/as-of.ts";
import type { Snapshot } from "../../src/figures/snapshot.ts";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  COSTS_HEADER,
  DEFINITIONS_HEADER,
  FORMULAS_HEADER,
  filesWith,
  lines,
  RECOMPUTATIONS_HEADER,
  TODAY,
} from "../data/small-data.ts";

const cost = (cells: string) => `${cells},report-2026,§ 4.1,gedrukt,`;
const arrival = (cells: string) => `${cells},report-2024,tabel 1,gedrukt,`;

const world = {
  "data/definitions.csv": lines(
    DEFINITIONS_HEADER,
    "spending,costs,Uitgaven,EUR,money,Wat het kost.,flow,,,",
    "budget,costs,Budget,EUR,money,Wat er is.,flow,,,",
    "claim,costs,Claim,EUR,claim_money,Wat er gevraagd wordt.,flow,,,",
    "gap,costs,Tekort,EUR,gap_money,Wat er ontbreekt.,flow,,,",
    "gap_share,costs,Tekort als deel,share,gap_share,Welk deel er ontbreekt.,rate,,,",
    "budget_mutation,costs,Wijziging,EUR,money_change,Wat er verandert.,mutation,,,",
    "rate,costs,Bedrag,EUR/person,rate_money,Wat er per persoon is.,rate,,,",
    "old_rate,costs,Oud bedrag,EUR/person,rate_money,Wat er per persoon was.,rate,2019,,",
    "inflow,arrivals,Instroom,persons/year,started,Wie er begon.,flow,,,",
    "waiting,arrivals,Wachtenden,persons,waits,Wie er wacht.,stock,,,",
    "balance,arrivals,Saldo,persons,balance,Wat er overblijft.,stock,,,",
  ),
  [COSTS]: lines(
    COSTS_HEADER,
    cost("spending,2024,,145,161,EUR_million,,"),
    cost("budget,2024,81,,,EUR_million,,circa"),
    cost("budget,2023,114.5,,,EUR_million,,"),
    cost("claim,2024,100,,,EUR_million,,"),
    cost("gap,2024,,64,80,EUR_million,,"),
    cost("gap,2023,31,,,EUR_million,,"),
    cost("gap_share,2024,99,,,percent,,"),
    cost("budget_mutation,2024,5,,,EUR_million,,"),
    cost("rate,2024,4000,,,EUR_per_person,500,"),
    cost("old_rate,2019,3000,,,EUR_per_person,,"),
  ),
  [ARRIVALS]: lines(
    ARRIVALS_HEADER,
    arrival("inflow,,2024,,19600,,,persons_per_year,100,"),
    arrival("inflow,,2023,voorlopig,36100,,,persons_per_year,100,"),
    arrival("waiting,,2024,,29000,,,persons,1000,"),
    arrival("balance,,2024,,,-5,10,persons,,"),
  ),
};

/** A row of formulas: `name, unit, formula, bridge`, of which the words do not matter. */
export function formula(name: string, unit: string, written: string, bridge = ""): string {
  return `${name},Uitkomst,${unit},result,Wat eruit komt.,${written},${bridge}`;
}

/** The character where the formula of such a row starts. */
export function formulaAt(name: string, unit: string): number {
  return `${name},Uitkomst,${unit},result,Wat eruit komt.,`.length + 1;
}

/** The data of this world with these formulas and recomputations. */
export function dataOf(formulas: readonly string[], recomputations: readonly string[] = []): Data {
  const files = filesWith({
    ...world,
    "data/formulas.csv": lines(FORMULAS_HEADER, ...formulas),
    "data/recomputations.csv": lines(RECOMPUTATIONS_HEADER, ...recomputations),
  });
  const { data, problems } = parseData(files, { today: TODAY, sha256 });
  if (problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  return data;
}

/** All figures of this world on a day. */
export function knownWith(formulas: readonly string[], day = TODAY): Snapshot {
  return asOf(day, dataOf(formulas));
}

/** What is wrong with formulas and recomputations, as their author reads it. */
export function problemsOf(formulas: readonly string[], recomputations: readonly string[] = []): string[] {
  const data = dataOf(formulas, recomputations);
  return formulaProblems(data, asOf(TODAY, data)).map(problemText);
}
