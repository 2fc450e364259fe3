import { functionOf } from "../../data/formulas/condition-functions.ts";
import type { Expression } from "../../data/formulas/expression.ts";
import { type Operator, type Statement, statementsIn } from "../../data/formulas/statement.ts";
import { readable } from "../../data/formulas/unreadable.ts";
import { filledFormula } from "../../figures/words/formula-text.ts";
import type { Claim } from "../../letters/letter.ts";

const SIGNS: Readonly<Record<Operator, string>> = { ">": ">", "<": "<", ">=": "≥", "<=": "≤", "==": "=" };

/** What a claim was checked against, with the numbers in the places of their names: `€ 114 miljoen > 2 × € 33 miljoen`. */
export function filledCondition({ holds, figures }: Pick<Claim, "holds" | "figures">): string {
  return statementsIn(readable(holds))
    .map((statement) => said(statement, (side) => filledFormula(side, figures)))
    .join(", en ");
}

/** The place of a claim in the text, so that the list at the end leads back to it. */
export function claimId({ line, column }: Pick<Claim, "line" | "column">): string {
  return `bewering-${line}-${column}`;
}

function said(statement: Statement, filled: (side: Expression) => string): string {
  if (statement.kind === "comparison") {
    return `${filled(statement.left)} ${SIGNS[statement.operator]} ${filled(statement.right)}`;
  }
  const { name, sides } = statement;
  const { word } = functionOf(name);
  const [first = "", second = "", third = ""] = sides.map(filled);
  if (word !== undefined) return `${first} is ${word} ${second}`;
  switch (name) {
    case "within":
      return `${first} is ten minste ${second} en hooguit ${third}`;
    case "falls":
      return sides.map(filled).join(" > ");
    case "rises":
      return sides.map(filled).join(" < ");
    case "highest":
      return `${first} is het hoogste sinds ${second}`;
    case "lowest":
      return `${first} is het laagste sinds ${second}`;
    default:
      throw new RangeError(`no words are known for the function ${name}`);
  }
}
