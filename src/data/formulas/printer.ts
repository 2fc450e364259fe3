// Formulas and conditions as text: what is printed is read again as the same tree, so brackets come where its author had
// them and where it needs them.
import { bracketed, type Expression } from "./expression.ts";
import type { Condition } from "./statement.ts";
import type { Unreadable } from "./unreadable.ts";

/** A formula as its author wrote it, but for spaces: `costs.2024 - (budget.2024 + claim.2024)`. */
export function formulaText(formula: Expression | Unreadable): string {
  if (formula.kind === "unreadable") return formula.text;
  const { brackets } = formula;
  const node = closed(formula);
  switch (node.kind) {
    case "number":
      return inBrackets(node.digits, brackets);
    case "figure":
      return inBrackets(node.name, brackets);
    case "negative":
      return inBrackets(`${minusBefore(node.of)}${formulaText(node.of)}`, brackets);
    case "sum":
    case "product":
      return inBrackets(`${formulaText(node.left)} ${node.operator} ${formulaText(node.right)}`, brackets);
  }
}

/** A formula that was built, as it would be read from its own text: with the places and brackets it has there. */
export function placed(formula: Expression, from = 0): Expression {
  const at = from + (formula.brackets ?? 0);
  const node = closed(formula);
  switch (node.kind) {
    case "number":
    case "figure":
      return { ...node, at };
    case "negative":
      return { ...node, of: placed(node.of, at + minusBefore(node.of).length), at };
    case "sum":
    case "product": {
      const right = at + formulaText(node.left).length + ` ${node.operator} `.length;
      return { ...node, left: placed(node.left, at), right: placed(node.right, right), at };
    }
  }
}

/** A condition as its author wrote it, but for spaces, and with the word and: `costs.2024 > 2 * budget.2024`. */
export function conditionText(condition: Condition | Unreadable): string {
  switch (condition.kind) {
    case "unreadable":
      return condition.text;
    case "comparison": {
      const { left, operator, right, brackets } = condition;
      return inBrackets(`${formulaText(left)} ${operator} ${formulaText(right)}`, brackets);
    }
    case "call":
      return inBrackets(`${condition.name}(${condition.sides.map(formulaText).join(", ")})`, condition.brackets);
    case "both": {
      const { left, right, brackets } = condition;
      const last = conditionText(right);
      const nested = right.kind === "both" && right.brackets === undefined;
      return inBrackets(`${conditionText(left)} and ${nested ? inBrackets(last, 1) : last}`, brackets);
    }
  }
}

/** A formula of which every part is in brackets that would be read otherwise without. */
function closed(formula: Expression): Expression {
  switch (formula.kind) {
    case "number":
    case "figure":
      return formula;
    case "negative":
      return { ...formula, of: fenced(formula.of, ["sum", "product"]) };
    case "sum":
      return { ...formula, right: fenced(formula.right, ["sum"]) };
    case "product":
      return { ...formula, left: fenced(formula.left, ["sum"]), right: fenced(formula.right, ["sum", "product"]) };
  }
}

function fenced(part: Expression, kinds: readonly Expression["kind"][]): Expression {
  return part.brackets === undefined && kinds.includes(part.kind) ? bracketed(part) : part;
}

/** Two minus signs without a space are another sign. */
function minusBefore(of: Expression): string {
  return of.kind === "negative" && of.brackets === undefined ? "- " : "-";
}

function inBrackets(text: string, pairs = 0): string {
  return `${"(".repeat(pairs)}${text}${")".repeat(pairs)}`;
}
