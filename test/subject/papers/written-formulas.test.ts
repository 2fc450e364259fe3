// Every formula and condition there is, in tables, letters and locks: it is printed as it was written, to the letter.
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { parseCondition, parseExpression } from "../../../src/data/formulas/parser.ts";
import { conditionText, formulaText } from "../../../src/data/formulas/printer.ts";
import { readInput } from "../../../src/publication/input.ts";
import { subject } from "../../../src/subject/subject.ts";

const files = [...readInput(join(import.meta.dirname, "../../.."))].map(
  ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
);
const textsOf = (path: RegExp) => files.flatMap(([name, text]) => (path.test(name) ? [text] : []));

const tables = textsOf(/^data\/(?:formulas|recomputations)\.csv$/);
const letters = textsOf(/^content\/letters\/.*\.md$/);
const locks = textsOf(/^content\/letters\/.*\.lock\.json$/);

/** What stands under a key, at whatever depth. */
function under(key: string, json: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(json, (name, value) => {
    if (name === key && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

test("formulas of tables, locks and scenarios are printed as they were written", () => {
  const ofTables = tables.flatMap((table) => csvParse(table).map(({ formula = "" }) => formula));
  const ofLocks = locks.flatMap((lock) => under("formula", lock));
  const ofScenarios = subject.scenarios.flatMap(({ results }) => results.map(({ row }) => formulaText(row.formula)));
  const written = [...ofTables, ...ofLocks, ...ofScenarios];
  expect(written.length).toBeGreaterThan(50);
  expect(written.map((text) => formulaText(parseExpression(text)))).toEqual(written);
});

test("a formula of a scenario is the tree that its text is read as, places and brackets too", () => {
  const built = subject.scenarios.flatMap(({ results }) =>
    results.flatMap(({ row, ranged }) => [row.formula, ...(ranged ? [ranged.formula] : [])]),
  );
  expect(built.map((formula) => parseExpression(formulaText(formula)))).toEqual(built);
});

test("conditions of letters and locks are printed as they were written", () => {
  const ofLetters = letters.flatMap((text) => [...text.matchAll(/\bholds="([^"]*)"/g)].map(([, holds = ""]) => holds));
  const written = [...ofLetters, ...locks.flatMap((lock) => under("holds", lock))];
  expect(written.length).toBeGreaterThan(20);
  expect(written.map((text) => conditionText(parseCondition(text)))).toEqual(written);
});
