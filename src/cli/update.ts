// npm run update -- <address>: the machine's next version, with all that is the organisation's left as it stands.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gitIn, refuseChanges } from "./begin/clean-tree.ts";
import { OWN_PLACES } from "./begin/own-places.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** The door to the subject is the organisation's too. */
const OWN = [...OWN_PLACES, "src/subject/subject.ts"];

/** Merges a version of the machine into a site. A file of the machine that both changed is named, and left to be mended. */
export async function update(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = commandLine(args, { allowPositionals: true, options: ROOT });
  const root = rootOf(values, effects);
  const [address, branch = "main"] = positionals;
  if (address === undefined || positionals.length > 2)
    stop("name the repository of the machine, and a branch or tag of it where that is not main");
  refuseChanges(root, "update");
  const git = (...words: readonly string[]) => gitIn(root, ...words);
  const fetched = git("fetch", "--quiet", "--no-tags", address, branch);
  if (fetched.code !== 0) stop(`${address} has no ${branch} to fetch: ${fetched.said.split("\n")[0]}`);
  if (git("merge-base", "--is-ancestor", "FETCH_HEAD", "HEAD").code === 0) {
    effects.out("this is the newest version already");
    return 0;
  }
  if (git("merge-base", "FETCH_HEAD", "HEAD").code !== 0)
    stop(`${address} shares no history with this site; begin in a clone of it`);
  const merged = git("merge", "--quiet", "--no-ff", "--no-commit", "FETCH_HEAD");
  if (merged.code !== 0 && git("rev-parse", "--verify", "--quiet", "MERGE_HEAD").code !== 0) stop(merged.said);
  for (const path of OWN) {
    git("rm", "-rfq", "--ignore-unmatch", "--", path);
    if (git("cat-file", "-e", `HEAD:${path}`).code === 0) git("checkout", "HEAD", "--", path);
  }
  const left = git("diff", "--name-only", "--diff-filter=U").said;
  if (left !== "") {
    for (const path of left.split("\n")) effects.err(`${path}: was changed here and in the machine; mend it`);
    return stop("then: git add -A && git commit; or leave it all as it was: git merge --abort");
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const committed = git("commit", "--quiet", "-m", `Take over version ${version} of the machine`);
  if (committed.code !== 0) stop(committed.said);
  effects.out(`this site now runs on version ${version}`);
  effects.out("Read in CHANGELOG.md what to do, then run npm install, npm run check and npm test.");
  return 0;
}

if (import.meta.main) await run(update);
