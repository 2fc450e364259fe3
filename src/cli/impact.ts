import { subject } from "#subject";
// npm run impact -- <git-ref>: which numbers in which letters differ from those of a commit.
import { GitError } from "../impact/committed-files.ts";
import { commitOf, earlierState } from "../impact/earlier-state.ts";
import { impact } from "../impact/impact.ts";
import { impactText } from "../impact/impact-text.ts";
import { stateOf } from "../impact/state.ts";
import { readInput } from "../publication/input.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneOption, stop } from "./command-line.ts";
import { formats } from "./report.ts";

const { values, positionals } = commandLine({
  options: {
    format: { type: "string", default: "text" },
    root: { type: "string" },
    "include-embargoed": { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const root = values.root ?? process.cwd();
const [ref] = positionals;
const format = oneOption("format", values.format, formats);
if (ref === undefined || positionals.length > 1)
  stop("write the commit to compare with: npm run impact -- origin/main");
try {
  const input = { ...subject, buildTime: buildTime() };
  const commit = commitOf(root, ref);
  // The other commit computes in a process of its own while this one does its part.
  const earlier = earlierState(root, commit, input);
  const after = stateOf(readInput(root), input);
  const { state: before, notes } = await earlier;
  const found = impact(before, after, { underEmbargo: values["include-embargoed"] });
  const between = { ref: ref === commit ? commit.slice(0, 10) : `${ref} (${commit.slice(0, 10)})`, notes };
  if (format === "json") console.log(JSON.stringify({ ...between, commit, ...found }, null, 2));
  else process.stdout.write(impactText(found, between, { fold: format === "github" }));
} catch (error) {
  if (!(error instanceof GitError)) throw error;
  stop(error.message);
}
