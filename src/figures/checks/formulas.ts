import type { Placed } from "../../data/csv/placed.ts";
import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import type { Formula } from "../../data/tables/formula.ts";
import type { Recomputation } from "../../data/tables/recomputation.ts";
import { derivedFigure } from "../known/derived.ts";
import { circleFrom, namesInFormula } from "../known/order.ts";
import { declaredApart } from "../mixture.ts";
import type { Snapshot } from "../snapshot.ts";
import { plainNumber, recompute } from "./recompute.ts";

/** Everything that is wrong with the formulas, each in its place in `data/formulas.csv`. */
export function formulaProblems(
  { formulas, recomputations, definitions }: Pick<Data, "formulas" | "recomputations" | "definitions">,
  snapshot: Snapshot,
): readonly Problem[] {
  return [...derivedProblems(formulas, definitions, snapshot), ...recomputedProblems(recomputations, snapshot)];
}

function recomputedProblems(recomputations: readonly Placed<Recomputation>[], snapshot: Snapshot): readonly Problem[] {
  return recomputations.flatMap(({ row, path, line, columns }) => {
    const published = plainNumber(row) === undefined ? snapshot.find(row.published) : undefined;
    if (published !== undefined && "missing" in published) {
      return [{ path, line, column: columns.get("published") ?? 1, name: "published", message: published.missing }];
    }
    try {
      recompute(row, snapshot);
      return [];
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return [
        { path, line, column: (columns.get("formula") ?? 1) + error.at, name: "formula", message: error.message },
      ];
    }
  });
}

function derivedProblems(
  formulas: readonly Placed<Formula>[],
  definitions: Data["definitions"],
  snapshot: Snapshot,
): readonly Problem[] {
  const byName = new Map(formulas.map((formula) => [formula.row.name, formula]));
  const inTold = new Set<string>();
  return formulas.flatMap(({ row, path, line, columns }) => {
    const refuse = (message: string, at = 0): Problem[] => [
      { path, line, column: (columns.get("formula") ?? 1) + at, name: "formula", message },
    ];
    const circle = circleFrom(row.name, byName);
    if (circle !== undefined) {
      // A circle is one mistake: it is told once, at the first of its rows.
      if (inTold.has(row.name)) return [];
      for (const name of circle) inTold.add(name);
      return refuse(`goes round in a circle: ${circle.join(" → ")}`);
    }
    try {
      // What only misses because another formula is wrong is silent: that one has an error of its own.
      for (const name of namesInFormula(row)?.keys() ?? []) {
        if (byName.has(name) && "missing" in snapshot.find(name)) return [];
      }
      const made = derivedFigure(row, (name, at) => {
        const found = snapshot.find(name);
        if ("missing" in found) throw new FormulaError(found.missing, at);
        return found.figure;
      });
      const apart = declaredApart(made, definitions.values());
      if (apart === undefined) return [];
      const message = `${apart}; write a definition that counts what it gives`;
      return [{ path, line, column: columns.get("definition") ?? 1, name: "definition", message }];
    } catch (error) {
      if (error instanceof FormulaError) return refuse(error.message, error.at);
      throw error;
    }
  });
}
