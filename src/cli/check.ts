import { subject } from "#subject";
// npm run check: data, charts and letters, without building a site.

import { checkPaper } from "../exports/post/paper.ts";
import { coverageLine } from "../letters/coverage.ts";
import { press } from "../press/pdf/press.ts";
import { chartProblems } from "../publication/drawn-charts.ts";
import { compileSite } from "../site/handover/compile-site.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneOption } from "./command-line.ts";
import { paperMemory } from "./paper-memory.ts";
import { type Format, formats, hintLines, problemLines } from "./report.ts";

const { values } = commandLine({
  options: {
    format: { type: "string", default: "text" },
    root: { type: "string" },
    "include-embargoed": { type: "boolean", default: false },
  },
});
const format = oneOption("format", values.format, formats);
process.exitCode = check(values.root ?? process.cwd(), format, values["include-embargoed"]);

/** Checks everything below a root and prints what it found; the exit code says whether it is sound. */
function check(root: string, form: Format, includeEmbargoed: boolean): number {
  const outcome = compileSite({ root, buildTime: buildTime(), mode: "dev" });
  const { publication, snapshot, data, letters, embargoed } = outcome;
  const memory = paperMemory(root);
  const paper = publication ? checkPaper(publication, press, memory) : { problems: [], hints: [] };
  memory.save();
  const said = new Set(outcome.problems.map(({ message }) => message));
  const undrawn = snapshot ? chartProblems({ ...subject, snapshot, data }) : [];
  const found = [...outcome.problems, ...paper.problems, ...undrawn.filter(({ message }) => !said.has(message))];
  // Annotations are read by whoever reads the repository's runs.
  const hidden = (path: string) => form === "github" && !includeEmbargoed && embargoed.has(path);
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
  if (form === "json") {
    console.log(JSON.stringify({ ...counts, coverage: Object.fromEntries(coverage), problems, hints }, null, 2));
  } else {
    for (const line of problemLines(problems, form)) (form === "github" ? console.log : console.error)(line);
    for (const line of hintLines(hints, form)) console.log(line);
    for (const [path, account] of coverage) console.log(`${path}: ${coverageLine(account)}`);
    if (unsaid > 0) console.log(`${unsaid} in letters under embargo; see them with --include-embargoed`);
    const summary = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    console.log(`${summary.join(", ")}`);
  }
  return found.length > 0 ? 1 : 0;
}
