import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import type { Assumption } from "../../data/tables/assumption.ts";
import { sameUnit } from "../../language/writing/unit.ts";
import { takenNames } from "../known/assumed.ts";
import type { Snapshot } from "../snapshot.ts";

/** Every figure that an assumption cannot take its value from, at its place in `data/assumptions.csv`. */
export function assumptionProblems({ assumptions }: Pick<Data, "assumptions">, snapshot: Snapshot): readonly Problem[] {
  return assumptions.flatMap(({ row, path, line, columns }) =>
    takenNames(row).flatMap((name) => {
      const message = takenFault(row, name, snapshot);
      if (message === undefined) return [];
      const column = (columns.get("same_as") ?? 1) + (row.same_as ?? "").indexOf(name);
      return [{ path, line, column, name: "same_as", message }];
    }),
  );
}

function takenFault(row: Assumption, name: string, snapshot: Snapshot): string | undefined {
  const found = snapshot.find(name);
  const ours = "write a figure that a source publishes, or one of data/formulas.csv";
  if ("missing" in found) return found.missing;
  const { trail, unit: own } = found.figure;
  if (trail.kind === "assumption") return `${name} is an assumption itself; ${ours}`;
  if (trail.kind === "derived" && trail.scenario) return `${name} is a result of a scenario; ${ours}`;
  const base = row.unit?.base;
  return sameUnit(own, base) ? undefined : `${name} is in ${own.id}, and the unit is in ${base?.id}; mend one of them`;
}
