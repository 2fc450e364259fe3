// npm run build: everything into dist/. What is wrong is said in its place, and the last good dist/ stays.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "astro";
import { readFiles } from "../data/csv/files.ts";
import { BUILD_FILE, type Build, siteDigest } from "../exports/hosting/site-digest.ts";
import { packPrints, printLetters } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { painter } from "../press/pictures/painter.ts";
import { compileSite } from "../site/handover/compile-site.ts";
import { handOver } from "../site/handover/handover.ts";
import { buildTime } from "./build-time.ts";
import { finish } from "./finish.ts";
import { putInPlace } from "./in-place.ts";
import { hintLines, problemLines } from "./report.ts";

const root = process.cwd();
const out = join(root, "dist");
const next = join(root, ".cache", "dist-next");
const last = join(root, ".cache", "dist-last");

const moment = buildTime();
const outcome = compileSite({ root, buildTime: moment });
if (outcome.publication === undefined) {
  for (const line of problemLines(outcome.problems)) console.error(line);
  console.error("nothing was built; dist/ is as it was");
  process.exit(1);
}
const { prints, problems, hints } = printLetters(outcome.publication, press());
for (const line of hintLines(hints)) console.error(line);
if (problems.length > 0) {
  for (const line of problemLines(problems)) console.error(line);
  console.error("nothing was built; dist/ is as it was");
  process.exit(1);
}
const packed = await packPrints(prints, outcome.publication);
handOver({
  mode: "build",
  root,
  buildTime: moment,
  outcome,
  print: (letter) => packed.get(letter) ?? { problems: [] },
  painter: await painter(join(root, ".cache", "pictures")),
});
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
await rm(next, { recursive: true, force: true });
await build({ root, outDir: next, logLevel: "warn" });
const moved = finish(next, root, outcome.publication.organisation);
if (moved.length > 0) {
  for (const line of problemLines(moved)) console.error(line);
  console.error("nothing was built; dist/ is as it was");
  process.exit(1);
}
const site = new Map([...readFiles(next, ".")].map(([path, bytes]) => [path.slice(2), bytes]));
const digest = siteDigest(site, outcome.publication.today);
const made: Build = { digest, commit: process.env["GITHUB_SHA"] || null };
await writeFile(join(next, BUILD_FILE), `${JSON.stringify(made, null, 2)}\n`);
if (!(await putInPlace(next, out, last))) {
  console.error("dist/ is in use and was left as it was; close what has it open, and build again");
  process.exit(1);
}
console.log(
  `built dist/ with ${outcome.letters} ${outcome.letters === 1 ? "letter" : "letters"} on Node ${process.version}`,
);
