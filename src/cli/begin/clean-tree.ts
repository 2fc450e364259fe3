import { spawnSync } from "node:child_process";
import { stop } from "../stop.ts";

/** What git says in a folder, and its exit code. */
export function gitIn(root: string, ...args: readonly string[]): { readonly code: number; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { code: status ?? 1, said: `${stdout ?? ""}${status === 0 ? "" : (stderr ?? "")}`.trim() };
}

/** Stops where something would be lost: what git does not have yet, it cannot bring back. */
export function refuseChanges(root: string, again: string): void {
  const { code, said } = gitIn(root, "status", "--porcelain");
  if (code !== 0) stop(`this folder is no git repository; ${again} in a clone, so that nothing is lost`);
  if (said !== "") stop(`there are changes that git does not have; commit them or put them back, and ${again} again`);
}
