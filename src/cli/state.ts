// What all letters say now, as JSON: npm run impact compares it with that of another commit, which runs its own.
import { datasets } from "../data/datasets.ts";
import { stateOf } from "../impact/state.ts";
import { readInput } from "../publication/input.ts";
import { scenarios } from "../subject/scenarios/scenarios.ts";
import { buildTime } from "./build-time.ts";

process.stdout.write(
  JSON.stringify(stateOf(readInput(process.cwd()), { buildTime: buildTime(), datasets, scenarios })),
);
