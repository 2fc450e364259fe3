import { existsSync } from "node:fs";
import { rename as renameFile, rm } from "node:fs/promises";

/** What a system answers when another program has a folder open. */
const IN_USE = new Set<unknown>(["EPERM", "EBUSY", "EACCES"]);

/**
 * Puts a new folder where the last one stood, or leaves the last one as it was.
 * @param aside where the last one stands meanwhile
 * @returns false when another program has one of them open
 */
export async function putInPlace(
  next: string,
  out: string,
  aside: string,
  rename: (from: string, to: string) => Promise<void> = renameFile,
): Promise<boolean> {
  await rm(aside, { recursive: true, force: true });
  try {
    if (existsSync(out)) await rename(out, aside);
    await rename(next, out);
  } catch (error) {
    if (existsSync(aside) && !existsSync(out)) await rename(aside, out);
    if (error instanceof Error && "code" in error && IN_USE.has(error.code)) return false;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
  return true;
}
