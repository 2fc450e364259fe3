import { subject } from "#subject";
// npm run record: the hashes of new editions go into data/published.csv. What stands there stays.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "../data/csv/files.ts";
import { parseData } from "../data/data.ts";
import { recorded } from "../data/editions/record.ts";
import { PUBLISHED } from "../data/tables/published.ts";
import { dutchDay } from "../language/writing/day.ts";
import { sha256 } from "../press/sha256.ts";
import { buildTime } from "./build-time.ts";
import { commandLine } from "./command-line.ts";
import { problemLines } from "./report.ts";

const { values } = commandLine({ options: { "found-late": { type: "string" }, root: { type: "string" } } });
const root = values.root ?? process.cwd();
const foundLate = values["found-late"]?.trim() || undefined;
const files = readFiles(root, "data");
const { problems } = parseData(files, { today: dutchDay(buildTime()), datasets: subject.datasets, sha256 });
const { text, added, problems: late } = recorded(files, sha256, foundLate);
const found = problems.length > 0 ? problems : late;
if (found.length > 0) {
  console.error([...problemLines(found), "nothing was recorded"].join("\n"));
  process.exitCode = 1;
} else {
  if (added.length > 0) writeFileSync(join(root, PUBLISHED), text);
  for (const path of added) console.log(`recorded ${path}`);
  console.log(`${added.length} new ${added.length === 1 ? "edition" : "editions"} in ${PUBLISHED}`);
}
