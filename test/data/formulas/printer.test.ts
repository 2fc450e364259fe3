import { describe, expect, test } from "vitest";
import { type Expression, named, namesIn, plain, product, sum } from "../../../src/data/formulas/expression.ts";
import { parseCondition, parseExpression } from "../../../src/data/formulas/parser.ts";
import { conditionText, formulaText, placed } from "../../../src/data/formulas/printer.ts";
import { sidesOf, statementsIn } from "../../../src/data/formulas/statement.ts";
import { FormulaError } from "../../../src/data/formulas/unreadable.ts";
import fc, { runs } from "../../chance.ts";
import { conditions, expressions, without } from "./trees.ts";

const numRuns = runs(200, 20_000);
const spaces = fc.array(fc.constantFrom("", " ", "  "), { minLength: 1, maxLength: 9 });

/** A text with other spaces around its signs, but around a minus, which may be one of two. */
function spaced(text: string, drawn: readonly string[]): string {
  let nth = 0;
  const space = () => drawn[nth++ % drawn.length] ?? "";
  return text.replace(/ ?([()*/+,]|[<>]=?|==) ?/g, (_all, sign: string) => `${space()}${sign}${space()}`);
}

describe("what is printed", () => {
  test("of a formula is read again as the same formula", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        expect(without(["at"], parseExpression(formulaText(tree)))).toEqual(without(["at"], tree));
      }),
      { numRuns },
    );
  });

  test("of a condition is read again as the same condition", () => {
    fc.assert(
      fc.property(conditions, (tree) => {
        expect(without(["at"], parseCondition(conditionText(tree)))).toEqual(without(["at"], tree));
      }),
      { numRuns },
    );
  });

  test("is what was written, but for its spaces", () => {
    fc.assert(
      fc.property(expressions.map(formulaText), spaces, (text, drawn) => {
        expect(formulaText(parseExpression(text))).toBe(text);
        expect(formulaText(parseExpression(spaced(text, drawn)))).toBe(text);
      }),
      { numRuns },
    );
    fc.assert(
      fc.property(conditions.map(conditionText), spaces, (text, drawn) => {
        expect(conditionText(parseCondition(text))).toBe(text);
        expect(conditionText(parseCondition(spaced(text, drawn)))).toBe(text);
      }),
      { numRuns },
    );
  });

  test("has the brackets that a tree needs which nobody wrote", () => {
    const [a, b, c] = ["a.2024", "b.2024", "c.2024"].map(named) as [Expression, Expression, Expression];
    expect(formulaText(sum("-", a, sum("-", b, c)))).toBe("a.2024 - (b.2024 - c.2024)");
    expect(formulaText(sum("-", a, b, c))).toBe("a.2024 - b.2024 - c.2024");
    expect(formulaText(product("/", sum("+", a, b), product("*", plain(2), c)))).toBe(
      "(a.2024 + b.2024) / (2 * c.2024)",
    );
    expect(formulaText({ kind: "negative", of: sum("+", a, b), at: 0 })).toBe("-(a.2024 + b.2024)");
  });

  test.each([
    ["((a.2024)) - b.2024", "((a.2024)) - b.2024", "brackets that say nothing"],
    ["1.50*a.2024", "1.50 * a.2024", "a number as it was written"],
    ["a.2024 - - b.2024", "a.2024 - -b.2024", "a minus after a minus"],
    ["- -a.2024", "- -a.2024", "two that must not become one sign"],
  ])("of %s is %s: %s", (written, printed) => {
    expect(formulaText(parseExpression(written))).toBe(printed);
  });

  test("of the sign of JavaScript is the word and", () => {
    expect(conditionText(parseCondition("(a.2024>b.2024) && falls(a.2024,b.2024)"))).toBe(
      "(a.2024 > b.2024) and falls(a.2024, b.2024)",
    );
  });
});

describe("a tree", () => {
  test("that was built is placed as it would be read, with or without its brackets", () => {
    fc.assert(
      fc.property(expressions, fc.boolean(), (tree, stripped) => {
        const built = (stripped ? without(["brackets"], tree) : tree) as Expression;
        expect(placed(built)).toStrictEqual(parseExpression(formulaText(built)));
      }),
      { numRuns },
    );
  });

  test("is plain data, which JSON keeps as it is", () => {
    fc.assert(
      fc.property(conditions.map(conditionText), (text) => {
        const tree = parseCondition(text);
        expect(JSON.parse(JSON.stringify(tree))).toStrictEqual(tree);
      }),
      { numRuns },
    );
  });

  test("knows where each name stands in the text of its author", () => {
    fc.assert(
      fc.property(expressions.map(formulaText), conditions.map(conditionText), spaces, (formula, condition, drawn) => {
        const [one, other] = [spaced(formula, drawn), spaced(condition, drawn)];
        for (const [name, at] of namesIn(parseExpression(one))) expect(one.indexOf(name)).toBe(at);
        for (const side of statementsIn(parseCondition(other)).flatMap(sidesOf)) {
          for (const [name, at] of namesIn(side)) expect(other.startsWith(name, at)).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

describe("what cannot be read", () => {
  /** What is said of a text, and the character where, from 0. */
  const refusal = (parse: (text: string) => unknown, text: string) => {
    try {
      parse(text);
    } catch (error) {
      if (error instanceof FormulaError) return `${error.at}: ${error.message}`;
      throw error;
    }
    return "";
  };

  test("is refused in its place, wherever it stands", () => {
    fc.assert(
      fc.property(expressions.map(formulaText), conditions.map(conditionText), spaces, (formula, condition, drawn) => {
        const spoilt = (text: string) => spaced(text, drawn).replace("a.2024", "1e6");
        fc.pre(formula.includes("a.2024") && condition.includes("a.2024"));
        const [one, other] = [spoilt(formula), spoilt(condition)];
        expect(refusal(parseExpression, one)).toBe(
          `${one.indexOf("1e6")}: "1e6" is not allowed in a formula; write names with + - * /`,
        );
        expect(refusal(parseCondition, other)).toBe(
          `${other.indexOf("1e6")}: "1e6" is not allowed in a condition; write names with + - * /`,
        );
      }),
      { numRuns },
    );
  });
});
