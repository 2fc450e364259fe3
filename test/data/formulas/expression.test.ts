import { describe, expect, test } from "vitest";
import { type Expression, namesIn } from "../../../src/data/formulas/expression.ts";
import { parseExpression } from "../../../src/data/formulas/parser.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";

/** A formula with every bracket written out: what it was read as. */
function read(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.digits;
    case "figure":
      return expression.name;
    case "negative":
      return `(-${read(expression.of)})`;
    default:
      return `(${read(expression.left)} ${expression.operator} ${read(expression.right)})`;
  }
}

/** What is wrong with a formula, and the character where, from 0. */
function refusal(text: string): string {
  try {
    return read(parseExpression(text));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return `${error.at}: ${error.message}`;
  }
}

describe("a formula", () => {
  test.each([
    ["costs.2024", "costs.2024", "a name is a figure"],
    ["spuk_rate.asylum_year1.2025", "spuk_rate.asylum_year1.2025", "a name may have many parts"],
    ["cohort.2023.voorlopig.by_cbs", "cohort.2023.voorlopig.by_cbs", "with stand and source"],
    ["held.2026m01d05", "held.2026m01d05", "a period may be a day"],
    ["in.2024 + new.2024", "(in.2024 + new.2024)", "a word that JavaScript keeps to itself is a name here"],
    ["a.2024 - b.2024 - c.2024", "((a.2024 - b.2024) - c.2024)", "what stands first is done first"],
    ["a.2024 / b.2024 / c.2024", "((a.2024 / b.2024) / c.2024)", "in quotients too"],
    ["a.2024 + b.2024 * c.2024", "(a.2024 + (b.2024 * c.2024))", "products come before sums"],
    ["a.2024 / b.2024 - 1", "((a.2024 / b.2024) - 1)", "quotients come before differences"],
    ["(a.2024 + b.2024) * c.2024", "((a.2024 + b.2024) * c.2024)", "brackets come before all"],
    ["((a.2024))", "a.2024", "brackets around one name say nothing"],
    ["(a.2024 - b.2024)", "(a.2024 - b.2024)", "nor do brackets around the whole"],
    ["a.2024 * (b.2024 - c.2024)", "(a.2024 * (b.2024 - c.2024))", "a formula may end in a bracket"],
    ["-a.2024 + b.2024", "((-a.2024) + b.2024)", "a minus binds tightest"],
    ["a.2024 - -b.2024", "(a.2024 - (-b.2024))", "a minus may follow a minus"],
    ["1.5*a.2024", "(1.5 * a.2024)", "blanks are free, and a number has a point before decimals"],
    ["100 * a.2024", "(100 * a.2024)", "a whole number"],
  ])("%s is read as %s: %s", (text, wanted) => {
    expect(read(parseExpression(text))).toBe(wanted);
  });

  test("knows where each name first stands, and each name once", () => {
    const names = namesIn(parseExpression("a.2024 - (b.asylum.2024 + (a.2024 - b.asylum.2024)) / c.2024"));
    expect([...names]).toEqual([
      ["a.2024", 0],
      ["b.asylum.2024", 10],
      ["c.2024", 54],
    ]);
  });
});

describe("what is no formula is refused where it goes wrong", () => {
  const NOT = "is not a formula here; write names of figures with + - * / and brackets";
  const barred = (text: string) => `"${text}" is not allowed in a formula; write names with + - * /`;
  const loose = (text: string) => `"${text}" does not follow; write + - * or / before it`;

  test.each([
    ["", `0: ${NOT}`, "nothing at all"],
    ["a.2024 -", `8: ${NOT}`, "a sum that stops halfway"],
    ["(a.2024 - b.2024", `16: ${NOT}`, "a bracket that is not closed"],
    ["a.2024 - b.2024)", `15: ${loose(")")}`, "a bracket that was not opened"],
    ["a.2024 × b.2024", `7: ${NOT}`, "a sign of multiplication as people write it"],
    ["a.2024 − b.2024", `7: ${NOT}`, "a minus as people print it"],
    ["a.2024 + € 65", `9: ${NOT}`, "a sign of money"],
    ["a.2024 b.2024", `7: ${loose("b.2024")}`, "two names with nothing between"],
    ["2 000 * a.2024", `2: ${loose("000 * a.2024")}`, "a blank between thousands"],
    ["a.2024 // b.2024", `7: ${loose("// b.2024")}`, "what JavaScript would take for a remark"],
    ["1,5 * a.2024", `0: ${barred("1,5 * a.2024")}`, "a comma before decimals"],
    ["a.2024 % b.2024", `0: ${barred("a.2024 % b.2024")}`, "a remainder"],
    ["a.2024 ** 2", `0: ${barred("a.2024 ** 2")}`, "a power"],
    ["b.2024 + a.2024 ** 2", `9: ${barred("a.2024 ** 2")}`, "a power, further on"],
    ["a.2024 > b.2024", `0: ${barred("a.2024 > b.2024")}`, "a comparison, which is a claim"],
    ["+a.2024", `0: ${barred("+a.2024")}`, "a plus in front"],
    ["max(a.2024, b.2024)", `0: ${barred("max(a.2024, b.2024)")}`, "a function"],
    ["2(a.2024)", `0: ${barred("2(a.2024)")}`, "a product without its sign"],
    ["a.2024 + 1e6", `9: ${barred("1e6")}`, "a number as machines write it"],
    ["a.2024 + 0x10", `9: ${barred("0x10")}`, "a number in another base"],
    ["a.2024 + 1_000", `10: ${NOT}`, "thousands with an underscore"],
    ['a.2024 + "65"', `9: ${barred('"65"')}`, "a number in quotes"],
    ["a.2024 = 65", `0: ${barred("a.2024 = 65")}`, "an assignment"],
    ["a.2024 ? 1 : 2", `0: ${barred("a.2024 ? 1 : 2")}`, "a choice"],
  ])("%j: %s (%s)", (text, wanted) => {
    expect(refusal(text)).toBe(wanted);
  });
});
