// npm run record: the hashes of new editions go into data/published.csv. What stands there stays.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseData } from "../data/data.ts";
import { recorded } from "../data/editions/record.ts";
import { PUBLISHED } from "../data/tables/published.ts";
import { dutchDay } from "../language/writing/day.ts";
import { sha256 } from "../press/sha256.ts";
import { readInput } from "../publication/input.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** Records the new editions of a root, unless anything is wrong with its data. */
export async function record(args: readonly string[], effects: Effects): Promise<number> {
  const { values } = commandLine(args, { options: { "found-late": { type: "string" }, ...ROOT } });
  const root = rootOf(values, effects);
  const foundLate = values["found-late"]?.trim() || undefined;
  const files = readInput(root);
  const { problems } = parseData(files, { today: dutchDay(buildTime(effects)), sha256 });
  const { text, added, problems: late } = recorded(files, sha256, foundLate);
  const found = problems.length > 0 ? problems : late;
  if (found.length > 0) stop([...problemLines(found), "nothing was recorded"].join("\n"));
  if (added.length > 0) writeFileSync(join(root, PUBLISHED), text);
  for (const path of added) effects.out(`recorded ${path}`);
  effects.out(`${added.length} new ${added.length === 1 ? "edition" : "editions"} in ${PUBLISHED}`);
  return 0;
}

if (import.meta.main) await run(record);
