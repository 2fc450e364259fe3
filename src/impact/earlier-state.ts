import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Files } from "../data/csv/file-map.ts";
import { machineFiles } from "../publication/input.ts";
import type { PublicationInput } from "../publication/publication.ts";
import { committedFiles, GitError } from "./committed-files.ts";
import { STATE_FORM, type State, stateOf } from "./state.ts";

/**
 * The commit of a ref.
 * @throws GitError when it is not known here
 */
export function commitOf(root: string, ref: string): string {
  const { status, stdout } = spawnSync(
    "git",
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new GitError(`"${ref}" is not a commit here; fetch it with its history, or write another`);
  return stdout.trim();
}

/**
 * What the letters said at a commit: its data, letters and code, checked out beside, with the dependencies of today.
 * Where its code cannot say it, today's code reads its data and letters; the notes tell so.
 */
export async function earlierState(
  root: string,
  commit: string,
  input: PublicationInput,
): Promise<{ readonly state: State; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const lock = spawnSync("git", ["show", `${commit}:package-lock.json`], { cwd: root, maxBuffer: 2 ** 28 });
  if (lock.status === 0 && !lock.stdout.equals(readFileSync(join(root, "package-lock.json")))) {
    notes.push("package-lock.json differs: both sides were computed with the dependencies of the work tree.");
  }
  const files: Files = new Map([...committedFiles(root, commit, "data"), ...committedFiles(root, commit, "content")]);
  const code = committedFiles(root, commit, "src");
  const unlike = (why: string) => {
    notes.push(
      `The code of the commit ${why}: its data and letters were read with the code of the work tree, so what code changed does not show.`,
    );
    return { state: stateOf(new Map([...machineFiles(), ...files]), input), notes };
  };
  if (!code.has("src/cli/state.ts")) return unlike("cannot tell what its letters say");
  const folder = checkout(root, new Map([...files, ...code]), packageOf(root, commit));
  try {
    const env = { ...process.env, BUILD_TIME: input.buildTime.toISOString() };
    const options = { cwd: folder, env, maxBuffer: 2 ** 30 };
    const { stdout } = await promisify(execFile)(process.execPath, ["src/cli/state.ts"], options);
    const state = JSON.parse(stdout) as State;
    return state.form === STATE_FORM ? { state, notes } : unlike("tells what its letters say in another form");
  } catch (error) {
    const line = error instanceof Error ? error.message.split("\n").find((text) => /Error/.test(text)) : undefined;
    return unlike(`does not run with today's dependencies${line ? ` (${line.trim()})` : ""}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package.json of a commit, `{}` where it has none. */
function packageOf(root: string, commit: string): string {
  const { status, stdout } = spawnSync("git", ["show", `${commit}:package.json`], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout : "{}";
}

function checkout(root: string, files: Files, own: string): string {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "impact-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Of its own package only what its imports are read by: the rest is as it is today.
  const { imports }: { readonly imports?: unknown } = JSON.parse(own);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", imports }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
