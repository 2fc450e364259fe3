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
import { readInput } from "../../src/publish/input.ts";
import { asConcepts } from "../publish/concepts.ts";
import { alone } from "./mutex.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, ".cache", "sites");
const PARTS = ["src", "data", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** The moment every test builds at. */
export const BUILD_TIME = "2026-11-21T10:00:00Z";

/** What a command line said, and its exit code. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of everything the site is made of, in a folder of its own where a test may break it. */
export function workingCopy(): string {
  mkdirSync(CACHE, { recursive: true });
  const copy = mkdtempSync(join(CACHE, "copy-"));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  return copy;
}

/** Makes of a copy one in which no edition is published yet, so that a test may change them. */
export function unpublish(copy: string): void {
  writeFileSync(join(copy, "data/published.csv"), "path,sha256,found_late\n");
}

/** Makes of a copy one in which every letter is a concept, so that it follows what a test changes. */
export function unsend(copy: string): void {
  const files = readInput(copy);
  const concepts = asConcepts(files);
  for (const [path, bytes] of files) {
    const concept = concepts.get(path);
    if (concept === undefined) rmSync(join(copy, path));
    else if (concept !== bytes) writeFileSync(join(copy, path), concept);
  }
}

/** The environment of an author's shell: what the test runner set for itself would change how Astro runs. */
export function authorsEnvironment(): NodeJS.ProcessEnv {
  const runners = /^(VITEST.*|NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
  const own = Object.entries(process.env).filter(([name]) => !runners.test(name));
  return { ...Object.fromEntries(own), BUILD_TIME };
}

/** Runs one of our commands in a copy, on the Node of the repository. */
export async function command(
  copy: string,
  name: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const node = join(ROOT, "node_modules", ".bin", "node");
  const options = { cwd: copy, env: { ...authorsEnvironment(), ...env } };
  try {
    const { stdout, stderr } = await promisify(execFile)(node, [`src/cli/${name}.ts`, ...args], options);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/**
 * The folder of the built site; built once for each state of the files: who asks while it is being built waits for it.
 * @param base the path it is to stand under, where that is not the one of the organisation
 */
export async function builtSite(base?: string): Promise<string> {
  const kind = base === undefined ? "site-" : `at${base.replaceAll("/", "-")}`;
  const kept = join(CACHE, kind + keyOf(ROOT));
  if (existsSync(kept)) return kept;
  await alone(join(CACHE, `lock-${kind}`), async () => {
    if (existsSync(kept)) return;
    const copy = workingCopy();
    if (base !== undefined) {
      const organisation = join(copy, "content/organisation.yaml");
      writeFileSync(organisation, readFileSync(organisation, "utf8").replace(/^base: .*$/m, `base: ${base}`));
    }
    const { code, stderr } = await command(copy, "build");
    if (code !== 0) throw new Error(stderr);
    for (const old of readdirSync(CACHE).filter((name) => name.startsWith(kind))) {
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

function keyOf(root: string): string {
  const hash = createHash("sha256");
  for (const part of [...PARTS, "package-lock.json"]) {
    const path = join(root, part);
    const files = part.includes(".") ? new Map([[part, readFileSync(path)]]) : filesOf(path);
    for (const [name, bytes] of files) hash.update(`${part}/${name}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}
