// npm run history -- <git-ref>: refuses work that changes what was published on that ref.

import { readFiles } from "../data/csv/files.ts";
import { editionCount, historyProblems } from "../data/editions/history-check.ts";
import { committedFiles, GitError, mergeBase } from "../impact/committed-files.ts";
import { sha256 } from "../press/sha256.ts";
import { commandLine, oneOption, stop } from "./command-line.ts";
import { formats, problemLines } from "./report.ts";

const { values, positionals } = commandLine({
  options: { format: { type: "string", default: "text" }, root: { type: "string" } },
  allowPositionals: true,
});
const root = values.root ?? process.cwd();
const format = oneOption("format", values.format, formats);
const [ref] = positionals;
if (ref === undefined) stop("write the ref that was published: npm run history -- origin/main");
try {
  const commit = mergeBase(root, ref);
  const before = committedFiles(root, commit, "data");
  const problems = historyProblems(before, readFiles(root, "data"), sha256);
  const editions = editionCount(before);
  if (format === "json") console.log(JSON.stringify({ commit, editions, problems }, null, 2));
  else {
    for (const line of problemLines(problems, format)) (format === "github" ? console.log : console.error)(line);
    console.log(`${editions} editions published at ${commit.slice(0, 10)}, ${problems.length} errors`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof GitError)) throw error;
  stop(error.message);
}
