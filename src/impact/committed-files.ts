import { spawnSync } from "node:child_process";
import type { Files } from "../data/csv/file-map.ts";

/** A question to git that has no answer, in words for whoever asked. */
export class GitError extends Error {}

/**
 * The commit in which a ref and the work tree last had the same history.
 * @throws GitError when there is none, or the ref is not known here
 */
export function mergeBase(root: string, ref: string): string {
  const commit = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit === undefined)
    throw new GitError(`"${ref}" is not a commit here; fetch it with its history, or write another`);
  const base = git(root, ["merge-base", text(commit), "HEAD"]);
  if (base === undefined) throw new GitError(`"${ref}" and this work share no history here; fetch the whole history`);
  return text(base);
}

/** The files of a folder as a commit has them, by their path from the root. */
export function committedFiles(root: string, commit: string, folder: string): Files {
  const listing = git(root, ["ls-tree", "-r", "-z", commit, `${folder}/`]);
  if (listing === undefined) throw new GitError(`git cannot list ${folder}/ of ${commit}`);
  const entries = text(listing)
    .split("\0")
    .flatMap((entry) => {
      const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return hash !== undefined && path !== undefined ? [{ hash, path }] : [];
    });
  const batch = git(root, ["cat-file", "--batch"], entries.map(({ hash }) => `${hash}\n`).join(""));
  if (batch === undefined) throw new GitError(`git cannot read ${folder}/ of ${commit}`);
  let at = 0;
  return new Map(
    entries.map(({ path }) => {
      // Each object is a line `<hash> blob <size>`, its bytes, and a line feed.
      const start = batch.indexOf(0x0a, at) + 1;
      const size = Number(batch.subarray(at, start).toString().trim().split(" ").at(-1));
      at = start + size + 1;
      return [path, batch.subarray(start, start + size)];
    }),
  );
}

function git(root: string, args: readonly string[], input = ""): Buffer | undefined {
  const { status, stdout, error } = spawnSync("git", args, { cwd: root, input, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw new GitError(`git cannot be started: ${error.message}`);
  return status === 0 ? stdout : undefined;
}

function text(output: Buffer): string {
  return output.toString("utf8").trim();
}
