import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Does some work while no other process on this machine does it: who comes second waits until the first is done.
 * @param path the file that says who is at work; one that a stopped process left is taken away
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  while (!isTaken(path)) {
    if (isLeft(path)) discard(path);
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path);
  }
}

/** Whether the lock is now ours: to make a file that may not be there yet is one step, on Windows too. */
function isTaken(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    // On Windows a file that is just being removed may not be opened either.
    if (["EEXIST", "EPERM", "EBUSY"].includes(codeOf(error))) return false;
    throw error;
  }
}

/** Whether the process that holds the lock is no more. */
function isLeft(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    // Nothing yet: made, and not written.
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** Of several who find the same lock left, one moves it away. */
function discard(path: string): void {
  const aside = `${path}-left-by-another-${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
