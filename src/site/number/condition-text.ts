import { type Operand, type Operator, parseCondition, type Statement } from "../../figures/claims/statement.ts";
import { filledFormula } from "../../figures/words/formula-text.ts";
import type { Claim } from "../../letters/letter.ts";

const SIGNS: Readonly<Record<Operator, string>> = { ">": ">", "<": "<", ">=": "≥", "<=": "≤", "==": "=" };

/** What a claim was checked against, with the numbers in the places of their names: `€ 114 miljoen > 2 × € 33 miljoen`. */
export function filledCondition({ holds, figures }: Pick<Claim, "holds" | "figures">): string {
  return parseCondition(holds)
    .map((statement) => said(statement, ({ text }) => filledFormula(text, figures)))
    .join(", en ");
}

/** The place of a claim in the text, so that the list at the end leads back to it. */
export function claimId({ line, column }: Pick<Claim, "line" | "column">): string {
  return `bewering-${line}-${column}`;
}

function said(statement: Statement, filled: (side: Operand) => string): string {
  if (statement.kind === "comparison") {
    return `${filled(statement.left)} ${SIGNS[statement.operator]} ${filled(statement.right)}`;
  }
  const { of, sides } = statement;
  const [first = "", second = "", third = ""] = sides.map(filled);
  if (of.word !== undefined) return `${first} is ${of.word} ${second}`;
  switch (of.name) {
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
      throw new RangeError(`no words are known for the function ${of.name}`);
  }
}
