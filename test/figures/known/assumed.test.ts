import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { parseData } from "../../../src/data/data.ts";
import { assumptionProblems } from "../../../src/figures/checks/assumptions.ts";
import { formulaProblems } from "../../../src/figures/checks/formulas.ts";
import { assumedInputs, editionsOf, sourcesOf } from "../../../src/figures/figure.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { result } from "../../../src/figures/models/scenario.ts";
import { given, shareOf } from "../../../src/figures/models/typed-formula.ts";
import type { Snapshot } from "../../../src/figures/snapshot.ts";
import { figureText } from "../../../src/figures/words/wording.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  COSTS_HEADER,
  FORMULAS_HEADER,
  filesWith,
  lines,
  TODAY,
} from "../../data/small-data.ts";

const HEADER = "name,label,value,low,high,unit,rounding,same_as,why,owner";
const taking = (unit: string, sameAs: string, rounding = "") =>
  `sum.assumed,Bedrag,,,,${unit},${rounding},${sameAs},Omdat.,Wij`;
const half = "half.2024,Helft,EUR,half,De helft.,shortfall.2024 * half.assumed,";
const halfShare = "half.assumed,De helft,50,,,percent,,,Omdat.,Wij";
const model = {
  id: "part",
  results: [
    result(shareOf(given("sum.assumed", "EUR"), given("half.assumed", "share")), {
      name: "part.2024",
      label: "Deel",
      counts: "Een deel.",
      definition: "part",
    }),
    result(shareOf(given("shortfall.2024", "EUR"), given("half.assumed", "share")), {
      name: "other.2024",
      label: "Deel",
      counts: "Een ander deel.",
      definition: "part",
    }),
  ],
};

/** A world with a shortfall of 65 to 80 million, a number of people, and these assumptions. */
function world(assumptions: readonly string[], formulas: readonly string[] = [half]) {
  const files = filesWith({
    "data/assumptions.csv": lines(HEADER, halfShare, ...assumptions),
    "data/formulas.csv": lines(FORMULAS_HEADER, ...formulas),
    [COSTS]: lines(
      COSTS_HEADER,
      "shortfall,2024,,65,80,EUR_million,,,report-2026,§ 4.1,€ 65 tot € 80 miljoen,",
      "rate,2024,4132.6,,,EUR_per_person,,,report-2026,§ 4.2,€ 4.132,",
    ),
    [ARRIVALS]: lines(ARRIVALS_HEADER, "inflow,,2023,voorlopig,36100,,,persons,100,,report-2024,tabel 1,36.100,"),
  });
  const { data, problems } = parseData(files, { today: TODAY, sha256 });
  if (problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  return data;
}
const known = (row: string, day = TODAY): Snapshot => asOf(day, world([row]), [model]);
const problems = (row: string) => {
  const data = world([row]);
  return assumptionProblems(data, asOf(TODAY, data, [model])).map(problemText);
};

describe("an assumption that takes the value of a figure", () => {
  test("is that value, and stays an assumption with its reason and owner", () => {
    const { low, high, unit, trail } = known(taking("EUR_million", "shortfall.2024")).figure("sum.assumed");
    expect({ low, high, unit }).toEqual({ low: 65e6, high: 80e6, unit: expect.objectContaining({ id: "EUR" }) });
    expect(trail).toMatchObject({ kind: "assumption", why: "Omdat.", owner: "Wij" });
  });

  test("runs from the lowest end to the highest of several: 32,5 of the half to 80 of the whole", () => {
    const { low, high } = known(taking("EUR_million", "shortfall.2024 half.2024")).figure("sum.assumed");
    expect([low, high]).toEqual([32.5e6, 80e6]);
  });

  test("is as round as its row says: 4.132,6 in steps of ten is 4.130", () => {
    const { low, step } = known(taking("EUR_per_person", "rate.2024", "10")).figure("sum.assumed");
    expect([low, step]).toEqual([4_130, 10]);
  });

  test("leads on to the figure and its sources, also from what rests on it", () => {
    const part = known(taking("EUR_million", "half.2024")).figure("part.2024");
    expect(sourcesOf(part).map(({ id }) => id)).toEqual(["report-2026"]);
    expect(editionsOf(part)).toEqual(["2026-01-28"]);
    expect(assumedInputs(part).map(({ name }) => name)).toEqual(["sum.assumed", "half.assumed"]);
  });

  test("follows the figure when that changes", () => {
    const data = world([taking("EUR_million", "shortfall.2024")]);
    const observations = data.observations.map((row) => (row.series === "shortfall" ? { ...row, low: 1e6 } : row));
    expect(asOf(TODAY, { ...data, observations }).figure("sum.assumed").low).toBe(1e6);
  });

  test("is not there before the figure is public, and says so", () => {
    expect(known(taking("EUR_million", "shortfall.2024"), "2026-01-27").find("sum.assumed", "this letter")).toEqual({
      missing:
        "sum.assumed cannot be computed: shortfall.2024 became public on 2026-01-28, after this letter (2026-01-27)",
    });
  });

  test.each([
    [
      "an unknown figure",
      taking("EUR_million", "shortfal.2024"),
      'no figure is named "shortfal.2024"; did you mean shortfall.2024, half.2024 or other.2024?',
    ],
    [
      "an assumption",
      taking("percent", "half.assumed"),
      "half.assumed is an assumption itself; write a figure that a source publishes, or one of data/formulas.csv",
    ],
    [
      "a result that rests on it",
      taking("EUR_million", "part.2024"),
      "part.2024 goes round in a circle: part.2024 → sum.assumed → part.2024",
    ],
    [
      "a result of a scenario",
      taking("EUR_million", "other.2024"),
      "other.2024 is a result of a scenario; write a figure that a source publishes, or one of data/formulas.csv",
    ],
    [
      "a figure in another unit",
      taking("EUR_million", "rate.2024"),
      "rate.2024 is in EUR/person, and the unit is in EUR; mend one of them",
    ],
  ])("refuses %s in its place", (_what, row, message) => {
    expect(problems(row)).toEqual([
      `data/assumptions.csv:3:${row.indexOf(row.split(",")[7] ?? "") + 1}: same_as: ${message}`,
    ]);
  });

  test("a formula may rest on it: 65 to 80 million twice", () => {
    const data = world(
      [taking("EUR_million", "shortfall.2024")],
      [half, "more.2024,Meer,EUR,more,Meer.,sum.assumed + sum.assumed,"],
    );
    const { low, high } = asOf(TODAY, data).figure("more.2024");
    expect([low, high]).toEqual([130e6, 160e6]);
    expect(formulaProblems(data, asOf(TODAY, data))).toEqual([]);
  });
});

describe("how round an assumption is", () => {
  const text = (rounding: string) => {
    const row = `people.assumed,Mensen,20000,,,persons,${rounding},,Omdat.,Wij`;
    const formulas = ["rate_sum.2024,Som,EUR,sum,Alles.,rate.2024 * people.assumed,"];
    return plainSpaces(figureText(asOf(TODAY, world([row], formulas)).figure("rate_sum.2024")));
  };

  test("a result of 82,652 million rests on a round 20.000: 80 million in steps of ten", () => {
    expect(text("100")).toBe("€ 83 miljoen");
    expect(text("1000")).toBe("€ 80 miljoen");
  });

  test("without it the number is exact, because we chose it", () => {
    expect(text("")).toBe("€ 82,65 miljoen");
  });
});
