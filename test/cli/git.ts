import { spawnSync } from "node:child_process";

/** What git says in a folder, by an author of its own. */
export function git(root: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@platform.example", "-c", "commit.gpgsign=false"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Commits all that stands in a folder, which becomes a repository with the first. */
export function commit(root: string): void {
  git(root, "init", "-q", "-b", "main", "--template=");
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "Publish");
}
