// npm run send -- <slug>: a concept becomes a sent letter, which stays what it is.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { datasets } from "../data/datasets.ts";
import { readInput } from "../publish/input.ts";
import { send } from "../publish/send.ts";
import { scenarios } from "../scenarios/scenarios.ts";
import { buildTime } from "./build-time.ts";
import { problemLines } from "./report.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
const root = values.root ?? process.cwd();
const [slug] = positionals;
if (slug === undefined || positionals.length > 1) stop("name one letter: npm run send -- 2026-05-voorjaarsnota");

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
const madeBy = `${name} ${version}`;
const sent = send(slug, readInput(root), { buildTime: buildTime(), datasets, scenarios, madeBy });
if ("fault" in sent) stop(sent.fault);
if ("problems" in sent) stop([...problemLines(sent.problems), "nothing was sent"].join("\n"));
for (const [path, bytes] of sent.files) {
  writeFileSync(join(root, path), bytes);
  console.log(path);
}
console.log("Add these files to git together. From now on the letter stays what it is.");

function stop(message: string): never {
  console.error(message);
  return process.exit(1);
}
