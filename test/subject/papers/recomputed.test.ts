// What the papers state or imply, done again. A verdict that changes is news, and must be looked at.
import { expect, test } from "vitest";
import { problemText } from "../../../src/data/csv/problem.ts";
import { formulaProblems } from "../../../src/figures/checks/formulas.ts";
import { type RecomputationVerdict, recompute } from "../../../src/figures/checks/recompute.ts";
import { sourcesOf } from "../../../src/figures/figure.ts";
import { data, known } from "./real-data.ts";

const rows = new Map(data.recomputations.map(({ row }) => [row.id, row]));

function done(id: string) {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no recomputation is named ${id}`);
  return recompute(row, known);
}

test("every formula and every recomputation can be done", () => {
  expect(formulaProblems(data, known).map(problemText)).toEqual([]);
});

test.each<[id: string, verdict: RecomputationVerdict, published: number, sum: number, digits: number, how: string]>([
  ["tekort-totaal-laag", "holds", 31e6, 31e6, 0, "145 - 114"],
  ["tekort-structureel-hoog", "holds", 80e6, 80e6, 0, "161 - 81"],
  ["instroom-boven-raming", "holds", 0.45, 0.4505, 4, "28.430 / 19.600 - 1"],
  ["overschot-asiel", "holds", 1_100, 1_100, 6, "15.500 - 14.400"],
  ["tekort-gezin", "holds", 500, 500, 6, "1.200 - 700"],
  ["verdeling-oud", "holds", 1, 1, 9, "61% + 31% + 8%"],
  ["verdeling-nieuw", "holds", 1, 1, 9, "40% + 30% + 30%"],
  ["tekort-totaal-hoog", "within-rounding", 46e6, 47e6, 0, "161 - 114"],
  ["tekort-structureel-laag", "within-rounding", 65e6, 64e6, 0, "145 - 81"],
  ["overschot-asiel-aandeel", "within-rounding", 0.071, 0.071, 4, "1.100 / 15.500"],
  ["verdubbeld", "does-not-hold", 2, 1.4505, 4, "28.430 / 19.600"],
  ["onderdelen-asiel", "not-comparable", 14_400, 14_400, 6, "11.100 + 2.100 + 1.200, of another group"],
  ["taakstelling-2018", "not-comparable", 24_000, 21_000, 6, "13.000 set + 8.000 forecast"],
  ["begeleid-tegen-raming", "not-comparable", 2, 1.8367, 4, "36.000 / 19.600"],
])("%s: %s, %d against %d", (id, verdict, published, sum, digits) => {
  const made = done(id);
  expect(made.verdict).toBe(verdict);
  expect([made.published.low, made.published.high]).toEqual([published, published]);
  expect(made.sum.low).toBeCloseTo(sum, digits);
  expect(made.sum.high).toBeCloseTo(sum, digits);
});

test("claim-tegen-tekort: not-comparable, 103 million against 65 to 80", () => {
  const made = done("claim-tegen-tekort");
  expect(made.verdict).toBe("not-comparable");
  expect(made.published).toEqual({ low: 103e6, high: 103e6 });
  expect(made.sum).toEqual({ low: 65e6, high: 80e6 });
});

test.each(["onderdelen-asiel", "taakstelling-2018", "begeleid-tegen-raming", "claim-tegen-tekort"])(
  "%s says in a sentence why it cannot be compared",
  (id) => {
    expect(done(id).row.why_not).toMatch(/^\p{Lu}.{20,}\.$/u);
  },
);

test("every recomputation says in which year its publication came out", () => {
  const silent = [...rows.values()].filter((row) => {
    const { figure, inputs } = recompute(row, known);
    const published = (figure ? [figure] : [...inputs.values()]).flatMap(sourcesOf);
    return !published.every((source) => row.says.includes(source.published.slice(0, 4)));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test.each([
  ["begeleid-tegen-raming", "brief-gemeenten-2025", /^Gemeenten schreven in juni 2025 .*naar verwachting verdubbelt/],
  ["verdubbeld", "brief-g4-g40-2026", /^Wethouders van G4 en G40 schreven in het voorjaar van 2026 /],
  ["claim-tegen-tekort", "brief-g4-g40-2026", /^Wethouders van G4 en G40 schreven in het voorjaar van 2026 /],
  ["taakstelling-2018", "brief-ketenpartners-2018", /^Ketenpartners noemden in juli 2018 /],
  ["claim-2020", "brief-vng-divosa-2020", /^VNG en Divosa vroegen in februari 2020 /],
  ["invoering-2020", "brief-vng-divosa-2020", /^VNG en Divosa vroegen in februari 2020 /],
  ["systeemkosten-2019", "vng-2019-kostenonderzoek", /^De VNG noemde in november 2019 /],
  ["examen-niveau", "nrc-2017-rekenkamer", /^NRC schreef in januari 2017 over de Rekenkamer/],
])("%s says whose number %s has", (id, source, words) => {
  const { row, figure } = done(id);
  expect(figure && sourcesOf(figure).map((known) => known.id)).toEqual([source]);
  expect(row.says).toMatch(words);
});

test("nothing but the doubling fails to hold", () => {
  const failing = [...rows.keys()].filter((id) => done(id).verdict === "does-not-hold");
  expect(failing).toEqual(["verdubbeld"]);
});
