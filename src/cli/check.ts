// npm run check: data, charts and letters, without building a site.
import { subject as ours } from "#subject";
import { checkPaper } from "../exports/post/paper.ts";
import { coverageLine } from "../letters/coverage.ts";
import { press } from "../press/pdf/press.ts";
import { chartProblems } from "../publication/drawn-charts.ts";
import { readInput } from "../publication/input.ts";
import { publication } from "../publication/publication.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneOption, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { paperMemory } from "./paper-memory.ts";
import { formats, hintLines, problemLines } from "./report.ts";
import { run } from "./run.ts";
import type { Subject } from "./subject.ts";

/** Checks everything below a root and says what it found; the exit code says whether it is sound. */
export async function check(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values } = commandLine(args, {
    options: {
      format: { type: "string", default: "text" },
      ...ROOT,
      "include-embargoed": { type: "boolean", default: false },
    },
  });
  const form = oneOption("format", values.format, formats);
  const root = rootOf(values, effects);
  const outcome = publication(readInput(root), { ...subject, buildTime: buildTime(effects), underEmbargo: true });
  const { snapshot, data, letters, embargoed } = outcome;
  const memory = paperMemory(root);
  const paper = outcome.publication ? checkPaper(outcome.publication, press, memory) : { problems: [], hints: [] };
  memory.save();
  const said = new Set(outcome.problems.map(({ message }) => message));
  const undrawn = snapshot ? chartProblems({ ...subject, snapshot, data }) : [];
  const found = [...outcome.problems, ...paper.problems, ...undrawn.filter(({ message }) => !said.has(message))];
  // Annotations are read by whoever reads the repository's runs.
  const hidden = (path: string) => form === "github" && !values["include-embargoed"] && embargoed.has(path);
  const problems = found.filter(({ path }) => !hidden(path));
  const hints = [...outcome.hints, ...paper.hints].filter(({ path }) => !hidden(path));
  const coverage = new Map([...outcome.coverage].filter(([path]) => !hidden(path)));
  const unsaid = found.length - problems.length;
  const counts = {
    datasets: new Set(data.observations.map(({ dataset }) => dataset)).size,
    editions: new Set(data.observations.map(({ path }) => path)).size,
    keys: new Set(data.observations.map(({ key }) => key)).size,
    letters,
    errors: found.length,
  };
  const { out, err } = effects;
  if (form === "json") {
    out(JSON.stringify({ ...counts, coverage: Object.fromEntries(coverage), problems, hints }, null, 2));
  } else {
    for (const line of problemLines(problems, form)) (form === "github" ? out : err)(line);
    for (const line of hintLines(hints, form)) out(line);
    for (const [path, account] of coverage) out(`${path}: ${coverageLine(account)}`);
    if (unsaid > 0) out(`${unsaid} in letters under embargo; see them with --include-embargoed`);
    const summary = Object.entries(counts).map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`);
    out(`${summary.join(", ")}`);
  }
  return found.length > 0 ? 1 : 0;
}

if (import.meta.main) await run(check);
