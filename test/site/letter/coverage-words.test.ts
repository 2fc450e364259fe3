import { expect, it } from "vitest";
import { parseCondition } from "../../../src/data/formulas/parser.ts";
import type { Body, Claim, Excuse } from "../../../src/letters/letter.ts";
import { coverageText } from "../../../src/site/letter/coverage-words.ts";
import { costs, growth, numberIn } from "../number/small-letter.ts";

function body([numbers, verified, claims, excuses]: readonly [number, number, number, number]): Body {
  const place = { line: 1, column: 1 };
  const number = numberIn("", "", costs);
  const claim: Claim = { text: "", holds: parseCondition("a.2024 > b.2024"), figures: new Map(), ...place };
  const excuse: Excuse = { text: "", why: "", ...place };
  const list = <Thing>(count: number, thing: Thing) => Array.from({ length: count }, () => thing);
  return {
    tree: { type: "root", children: [] },
    numbers: list(numbers, number),
    charts: [],
    sources: [],
    asks: [],
    claims: list(claims, claim),
    excuses: list(excuses, excuse),
    verified,
  };
}

it.each([
  [[40, 1, 6, 0], "Alle 41 getallen in deze brief zijn te herleiden tot hun bron en 6 beweringen zijn nagerekend."],
  [
    [40, 1, 6, 1],
    "41 van de 42 getallen in deze brief zijn te herleiden tot hun bron en 6 beweringen zijn nagerekend; 1 getal is zonder bron toegestaan.",
  ],
  [
    [1, 0, 1, 2],
    "1 van de 3 getallen in deze brief is te herleiden tot zijn bron en 1 bewering is nagerekend; 2 getallen zijn zonder bron toegestaan.",
  ],
  [[1, 0, 0, 0], "Het ene getal in deze brief is te herleiden tot zijn bron."],
  [[0, 0, 2, 0], "2 beweringen zijn nagerekend."],
  [[0, 0, 0, 1], "1 getal is zonder bron toegestaan."],
  [[0, 0, 0, 0], ""],
] as const)("%o is told as: %s", (counts, wanted) => {
  expect(coverageText(body(counts)).replaceAll("\u00a0", " ")).toBe(wanted);
});

it("does not count an assumption of ours as a source", () => {
  const { numbers, ...rest } = body([2, 0, 0, 0]);
  const assumed = numberIn("", "", growth);
  expect(coverageText({ ...rest, numbers: [...numbers, assumed] }).replaceAll("\u00a0", " ")).toBe(
    "Alle 3 getallen in deze brief zijn te herleiden tot hun bron (1 tot een aanname van ons).",
  );
});
