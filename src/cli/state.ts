import { subject } from "#subject";
// What all letters say now, as JSON: npm run impact compares it with that of another commit, which runs its own.
import { stateOf } from "../impact/state.ts";
import { readInput } from "../publication/input.ts";
import { buildTime } from "./build-time.ts";

process.stdout.write(JSON.stringify(stateOf(readInput(process.cwd()), { ...subject, buildTime: buildTime() })));
