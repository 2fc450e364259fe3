// The whole repository with another subject in the place of ours: what an organisation has that replaces its folders.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { authorsEnvironment } from "../site/built-site.ts";

const ROOT = join(import.meta.dirname, "../..");
/** What an organisation replaces. */
const REPLACED = /^(?:data|content|public|src\/subject|test\/subject)\//;

/** A copy of what git tracks, or of a part of it, in a folder of its own; its packages are ours. */
export function trackedCopy(name: string, isKept: (path: string) => boolean = () => true): string {
  const cache = join(ROOT, ".cache");
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, `${name}-`));
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  const tracked = stdout.split("\n").filter((path) => path !== "" && existsSync(join(ROOT, path)));
  for (const path of tracked.filter(isKept)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** A copy of all that git tracks, with the subject of the library in the place of ours. */
export function swappedCopy(): string {
  const copy = trackedCopy("swapped", (path) => !REPLACED.test(path));
  const library = join(ROOT, "test/sites/library");
  for (const part of ["data", "content", "public"]) cpSync(join(library, part), join(copy, part), { recursive: true });
  cpSync(join(library, "subject"), join(copy, "src/subject"), { recursive: true });
  for (const file of readdirSync(join(copy, "src/subject"), { recursive: true, encoding: "utf8" })) {
    const path = join(copy, "src/subject", file);
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(path, "utf8")
      // Where it stands now, the machine is nearer.
      .replace(/"(?:\.\.\/)+src\//g, `"${"../".repeat(file.split(/[\\/]/).length)}`)
      .replaceAll("test/sites/library/subject", "src/subject");
    writeFileSync(path, text);
  }
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
  ])
    spawnSync("git", args, { cwd: copy });
  return copy;
}

/** The suite of the day in a copy, as whoever works there runs it: what it ended with, and the end of what it said. */
export function suiteIn(copy: string): { readonly status: number | null; readonly said: string } {
  const { BUILD_TIME: _, ...env } = authorsEnvironment();
  const run = spawnSync(process.execPath, [join("test", "run.ts")], {
    cwd: copy,
    env: { ...env, LONG: "", SEED: "6" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}`.slice(-20_000) };
}

/** Takes a copy away. */
export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}
