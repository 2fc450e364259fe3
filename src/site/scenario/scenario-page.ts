import type { ScenarioSurroundings } from "../../exports/json/scenario-json.ts";
import { scenarioCharts } from "../../publication/worked/scenario-charts.ts";
import { choicesOf } from "../../publication/worked/scenario-choices.ts";
import type { WorkedScenario } from "../../publication/worked/worked-scenarios.ts";
import { currentPublication } from "../handover/handover.ts";

/** The addresses of the scenarios. */
export function scenarioPaths(): { params: { id: string } }[] {
  return currentPublication().scenarios.map(({ scenario }) => ({ params: { id: scenario.id } }));
}

/**
 * The scenario of an address, as it is now, with its charts.
 * @throws RangeError when there is none
 */
export function scenarioOf({ id }: { id?: string | undefined }): {
  readonly worked: WorkedScenario;
  readonly surroundings: ScenarioSurroundings;
} {
  const { data, scenarios, charts, snapshot, organisation } = currentPublication();
  const worked = scenarios.find(({ scenario }) => scenario.id === id);
  if (worked === undefined) throw new RangeError(`no scenario is named ${id}`);
  const { scenario } = worked;
  const drawn = scenarioCharts(scenario.id, charts, snapshot);
  return {
    worked,
    surroundings: { snapshot, charts: drawn, choices: choicesOf(scenario, data), example: organisation.example },
  };
}
