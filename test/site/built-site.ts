import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readInput } from "../../src/publication/input.ts";
import { MOMENT } from "../moment.ts";
import { asConcepts } from "../publication/concepts.ts";
import { alone } from "./mutex.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, ".cache", "sites");
const OWN = "test/site/built-site.ts";
const PARTS = ["src", "data", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** What a command line said, and its exit code. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a copy of the project is made into: left as it is, or without a letter that was sent. */
const CHANGES = {
  standing: () => undefined,
  unsent: unsend,
} satisfies Record<string, (copy: string) => void>;

/** A state of the project that tests build a site of. */
export type SiteKind = keyof typeof CHANGES;

/** A copy of everything the site is made of, in a folder of its own where a test may break it. */
export function workingCopy(kind: SiteKind = "standing"): string {
  mkdirSync(CACHE, { recursive: true });
  const copy = mkdtempSync(join(CACHE, "copy-"));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  CHANGES[kind](copy);
  return copy;
}

/** Makes of a copy one in which no edition is published yet, so that a test may change them. */
export function unpublish(copy: string): void {
  writeFileSync(join(copy, "data/published.csv"), "path,sha256,found_late\n");
}

/** The environment of an author's shell: what the test runner set for itself would change how Astro runs. */
export function authorsEnvironment(): NodeJS.ProcessEnv {
  const runners = /^(VITEST.*|NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
  const own = Object.entries(process.env).filter(([name]) => !runners.test(name));
  return { ...Object.fromEntries(own), BUILD_TIME: MOMENT };
}

/** Runs one of our commands in a copy, on the Node of the repository. */
export async function command(
  copy: string,
  name: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return runNode(copy, [`src/cli/${name}.ts`, ...args], { ...authorsEnvironment(), ...env });
}

/** Runs the Node of the repository in a folder. */
export async function runNode(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const node = join(ROOT, "node_modules", ".bin", "node");
  try {
    const { stdout, stderr } = await promisify(execFile)(node, [...args], { cwd, env, maxBuffer: 2 ** 28 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/**
 * The folder of the built site; built once for each state of the files: who asks while it is being built waits for it.
 * It is shared: a test reads it, and changes a `workingCopy`.
 */
export async function builtSite(kind: SiteKind = "standing"): Promise<string> {
  const kept = join(CACHE, `${kind}-${keyOf(ROOT)}`);
  if (existsSync(kept)) return kept;
  await alone(join(CACHE, `lock-${kind}`), async () => {
    if (existsSync(kept)) return;
    const copy = workingCopy(kind);
    const { code, stderr } = await command(copy, "build");
    if (code !== 0) throw new Error(stderr);
    for (const old of readdirSync(CACHE).filter((name) => name.startsWith(`${kind}-`))) {
      rmSync(join(CACHE, old), { recursive: true, force: true });
    }
    renameSync(join(copy, "dist"), kept);
    rmSync(copy, { recursive: true, force: true });
  });
  return kept;
}

/** Every file below a folder, by its path inside it, in order. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}

/** The files that are in one of two folders only, or not the same in both. */
export function changedFiles(one: ReadonlyMap<string, Buffer>, two: ReadonlyMap<string, Buffer>): readonly string[] {
  const names = new Set([...one.keys(), ...two.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), two.get(name)];
    return here === undefined || there === undefined || !here.equals(there);
  });
}

function keyOf(root: string): string {
  const files = [...PARTS, "package-lock.json", OWN].flatMap((part): (readonly [string, Buffer])[] => {
    const path = join(root, part);
    if (part.includes(".")) return [[part, readFileSync(path)]];
    return [...filesOf(path)].map(([name, bytes]) => [`${part}/${name}`, bytes] as const);
  });
  return keyOfFiles(files, MOMENT);
}

/** A short key of files and a moment. The commit that a build is of stands in it. */
export function keyOfFiles(files: readonly (readonly [name: string, bytes: Buffer])[], moment: string): string {
  const hash = createHash("sha256")
    .update(moment)
    .update(process.env["GITHUB_SHA"] ?? "");
  for (const [name, bytes] of files) hash.update(`${name}\0`).update(bytes);
  return hash.digest("hex").slice(0, 16);
}

/** Every letter becomes a concept, so that it follows what a test changes. */
function unsend(copy: string): void {
  const files = readInput(copy);
  const concepts = asConcepts(files);
  for (const [path, bytes] of files) {
    const concept = concepts.get(path);
    if (concept === undefined) rmSync(join(copy, path));
    else if (concept !== bytes) writeFileSync(join(copy, path), concept);
  }
}
