// npm run build: everything into dist/. What is wrong is said in its place, and the last good dist/ stays.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildPages } from "astro";
import { subject as ours } from "#subject";
import { readFiles } from "../data/csv/files.ts";
import type { Problem } from "../data/csv/problem.ts";
import { BUILD_FILE, type Build, siteDigest } from "../exports/hosting/site-digest.ts";
import { packPrints, printLetters } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { painter } from "../press/pictures/painter.ts";
import { readInput } from "../publication/input.ts";
import { publication } from "../publication/publication.ts";
import { handOver } from "../site/handover/handover.ts";
import { astroConfig, PROGRAM } from "./astro-config.ts";
import { lendPackages } from "./astro-packages.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { finish } from "./finish.ts";
import { putInPlace } from "./in-place.ts";
import { hintLines, problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Builds the site of a root into its `dist/`. */
export async function build(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values } = commandLine(args, { options: ROOT });
  const root = rootOf(values, effects);
  const out = join(root, "dist");
  const next = join(root, ".cache", "dist-next");
  const last = join(root, ".cache", "dist-last");

  const moment = buildTime(effects);
  const outcome = publication(readInput(root), { ...subject, buildTime: moment });
  if (outcome.publication === undefined) return unbuilt(outcome.problems);
  const { prints, problems, hints } = printLetters(outcome.publication, press());
  for (const line of hintLines(hints)) effects.err(line);
  if (problems.length > 0) return unbuilt(problems);
  const packed = await packPrints(prints, outcome.publication);
  handOver({
    mode: "build",
    root,
    buildTime: moment,
    outcome,
    print: (letter) => packed.get(letter) ?? { problems: [] },
    painter: await painter(join(root, ".cache", "pictures")),
  });
  // Astro reads these two of its process. Below its folder it compiles the pages; beside it two builds would meet.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.chdir(root);
  await rm(next, { recursive: true, force: true });
  if (root !== PROGRAM) await lendPackages(root);
  await buildPages({ ...astroConfig(root), outDir: next, logLevel: "warn" });
  const moved = finish(next, root, outcome.publication.organisation);
  if (moved.length > 0) return unbuilt(moved);
  const site = new Map([...readFiles(next, ".")].map(([path, bytes]) => [path.slice(2), bytes]));
  const digest = siteDigest(site, outcome.publication.today);
  const made: Build = { digest, commit: effects.env["GITHUB_SHA"] || null };
  await writeFile(join(next, BUILD_FILE), `${JSON.stringify(made, null, 2)}\n`);
  if (!(await putInPlace(next, out, last))) {
    stop("dist/ is in use and was left as it was; close what has it open, and build again");
  }
  effects.out(
    `built dist/ with ${outcome.letters} ${outcome.letters === 1 ? "letter" : "letters"} on Node ${process.version}`,
  );
  return 0;
}

function unbuilt(problems: readonly Problem[]): never {
  return stop([...problemLines(problems), "nothing was built; dist/ is as it was"].join("\n"));
}

if (import.meta.main) await run(build);
