// npm run history -- <git-ref>: refuses work that changes what was published on that ref.
import { readFiles } from "../data/csv/files.ts";
import { editionCount, historyProblems } from "../data/editions/history-check.ts";
import { committedFiles, GitError, mergeBase } from "../impact/committed-files.ts";
import { sha256 } from "../press/sha256.ts";
import { commandLine, oneOption, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { formats, problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** Compares the editions of a root with those published on a ref; the exit code says whether they stayed. */
export async function history(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = commandLine(args, {
    options: { format: { type: "string", default: "text" }, ...ROOT },
    allowPositionals: true,
  });
  const root = rootOf(values, effects);
  const format = oneOption("format", values.format, formats);
  const [ref] = positionals;
  if (ref === undefined) stop("write the ref that was published: npm run history -- origin/main");
  const { out, err } = effects;
  try {
    const commit = mergeBase(root, ref);
    const before = committedFiles(root, commit, "data");
    const problems = historyProblems(before, readFiles(root, "data"), sha256);
    const editions = editionCount(before);
    if (format === "json") out(JSON.stringify({ commit, editions, problems }, null, 2));
    else {
      for (const line of problemLines(problems, format)) (format === "github" ? out : err)(line);
      out(`${editions} editions published at ${commit.slice(0, 10)}, ${problems.length} errors`);
    }
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return stop(error.message);
  }
}

if (import.meta.main) await run(history);
