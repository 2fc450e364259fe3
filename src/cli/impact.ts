// npm run impact -- <git-ref>: which numbers in which letters differ from those of a commit.
import { subject as ours } from "#subject";
import { GitError } from "../impact/committed-files.ts";
import { commitOf, earlierState } from "../impact/earlier-state.ts";
import { impact as differences } from "../impact/impact.ts";
import { impactText } from "../impact/impact-text.ts";
import { stateOf } from "../impact/state.ts";
import { readInput } from "../publication/input.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneOption, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { formats } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";
import type { Subject } from "./subject.ts";

/** Compares what the letters of a root say with what they said at a commit. */
export async function impact(args: readonly string[], effects: Effects, subject: Subject = ours): Promise<number> {
  const { values, positionals } = commandLine(args, {
    options: {
      format: { type: "string", default: "text" },
      ...ROOT,
      "include-embargoed": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const root = rootOf(values, effects);
  const [ref] = positionals;
  const format = oneOption("format", values.format, formats);
  if (ref === undefined || positionals.length > 1)
    stop("write the commit to compare with: npm run impact -- origin/main");
  try {
    const input = { ...subject, buildTime: buildTime(effects) };
    const commit = commitOf(root, ref);
    // The other commit computes in a process of its own while this one does its part.
    const earlier = earlierState(root, commit, input);
    const after = stateOf(readInput(root), input);
    const { state: before, notes } = await earlier;
    const found = differences(before, after, { underEmbargo: values["include-embargoed"] });
    const between = { ref: ref === commit ? commit.slice(0, 10) : `${ref} (${commit.slice(0, 10)})`, notes };
    if (format === "json") effects.out(JSON.stringify({ ...between, commit, ...found }, null, 2));
    else effects.write(impactText(found, between, { fold: format === "github" }));
    return 0;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return stop(error.message);
  }
}

if (import.meta.main) await run(impact);
