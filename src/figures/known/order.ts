// In which order what is computed can be computed, and where there is none.
import { namesIn } from "../../data/formulas/expression.ts";
import { isUnreadable } from "../../data/formulas/unreadable.ts";
import type { Formula } from "../../data/tables/formula.ts";

/** What rests on figures by a formula. */
export interface WrittenFormula {
  readonly row: Pick<Formula, "name" | "formula">;
}

/** Formulas with those they rest on before them; one that cannot be read or goes round in a circle is left out. */
export function formulasInOrder<T extends WrittenFormula>(formulas: readonly T[]): readonly T[] {
  const byName = new Map(formulas.map((formula) => [formula.row.name, formula]));
  const visited = new Set<string>();
  const round = new Set<string>();
  const done: T[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    const formula = byName.get(name);
    if (path.includes(name)) for (const step of path.slice(path.indexOf(name))) round.add(step);
    if (formula === undefined || visited.has(name)) return;
    visited.add(name);
    const inputs = namesInFormula(formula.row);
    for (const input of inputs?.keys() ?? []) visit(input, [...path, name]);
    if (inputs !== undefined && !round.has(name)) done.push(formula);
  };
  for (const name of byName.keys()) visit(name, []);
  return done;
}

/** The way round from a formula back to itself, by the names it passes, where there is one. */
export function circleFrom(
  start: string,
  formulas: ReadonlyMap<string, WrittenFormula>,
): readonly string[] | undefined {
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (name === start && path.length > 0) return [...path, name];
    const formula = formulas.get(name);
    if (formula === undefined || path.includes(name)) return undefined;
    for (const input of namesInFormula(formula.row)?.keys() ?? []) {
      const circle = visit(input, [...path, name]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return visit(start, []);
}

/** The names in a formula, by where they first stand; nothing of one that cannot be read. */
export function namesInFormula({ formula }: WrittenFormula["row"]): ReadonlyMap<string, number> | undefined {
  return isUnreadable(formula) ? undefined : namesIn(formula);
}
