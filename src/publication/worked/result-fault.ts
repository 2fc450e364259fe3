import type { Data } from "../../data/data.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import type { Figure } from "../../figures/figure.ts";
import { scenarioFigure } from "../../figures/known/scenario-figure.ts";
import type { ScenarioResult } from "../../figures/models/model.ts";

/** Why a result cannot be computed with these inputs, by the name that its formula has for them; nothing where it can. */
export function resultFault(
  result: ScenarioResult,
  inputs: ReadonlyMap<string, Figure>,
  { base }: Data["units"],
): FormulaError | undefined {
  try {
    scenarioFigure(
      result,
      "",
      (name, at) => {
        const figure = inputs.get(name);
        if (figure === undefined) throw new FormulaError(`no input is named ${name}`, at);
        return figure;
      },
      base,
    );
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
