// Small sites of other organisations: the machine without our subject, built where a test may change and break them.
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
import { authorsEnvironment, filesOf, keyOfFiles, type Run, runNode } from "../site/built-site.ts";
import { alone } from "../site/mutex.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, ".cache", "small-sites");

/** An organisation of `test/sites/`: two that have much, one that has a name alone, one that has one figure. */
export type SmallSite = "library" | "longest-names" | "empty" | "first-figure";

/** The moment on which small sites are built, and their letters sent. */
export const SMALL_MOMENT = "2026-05-20T12:00:00Z";

/** The path below which a site stands that is not at the root of its host. */
export const SMALL_BASE = "/leeszaal/";

/**
 * The machine with the subject of a small organisation in a folder of its own. An entry of `imports` is resolved by the
 * nearest package.json, so the copy has one whose `#subject` is its own; of our subject nothing comes along.
 */
export function smallCopy(name: SmallSite): string {
  mkdirSync(CACHE, { recursive: true });
  const copy = mkdtempSync(join(CACHE, "copy-"));
  const own = join("test", "sites", name);
  cpSync(join(ROOT, "src"), join(copy, "src"), {
    recursive: true,
    filter: (from) => {
      const [room] = from.slice(join(ROOT, "src").length + 1).split(/[\\/]/);
      return room !== "subject";
    },
  });
  for (const file of ["astro.config.mjs", "tsconfig.json"]) cpSync(join(ROOT, file), join(copy, file));
  const { imports: _, ...rest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as object & {
    imports: unknown;
  };
  const door = { "#subject": `./${own.replaceAll("\\", "/")}/subject/subject.ts` };
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...rest, imports: door }));
  cpSync(join(ROOT, own, "subject"), join(copy, own, "subject"), { recursive: true });
  for (const part of ["data", "content", "public"]) {
    const from = join(ROOT, own, part);
    if (existsSync(from)) cpSync(from, join(copy, part), { recursive: true });
  }
  return copy;
}

/** Runs one of our commands in a copy, on the moment of small sites. */
export function smallRun(
  copy: string,
  command: string,
  args: readonly string[] = [],
  moment = SMALL_MOMENT,
): Promise<Run> {
  return runNode(copy, [`src/cli/${command}.ts`, ...args], { ...authorsEnvironment(), BUILD_TIME: moment });
}

/** Changes a file of a copy. @throws Error when that changes nothing */
export function smallEdit(copy: string, path: string, change: (text: string) => string): void {
  const file = join(copy, path);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${path}`);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, changed);
}

/**
 * The folder of a small site as it was built, once for each state of the files. It is shared: a test reads it, and
 * changes a copy of its own.
 */
export async function smallSite(name: SmallSite, change: "as-it-is" | "below-path" = "as-it-is"): Promise<string> {
  const kind = `${name}-${change}`;
  const kept = join(CACHE, `${kind}-${smallKey(name)}`);
  if (existsSync(kept)) return kept;
  await alone(join(CACHE, `lock-${kind}`), async () => {
    if (existsSync(kept)) return;
    const copy = smallCopy(name);
    if (change === "below-path") {
      smallEdit(copy, "content/organisation.yaml", (text) => text.replace(/^base: .*$/m, `base: ${SMALL_BASE}`));
    }
    const { code, stderr } = await smallRun(copy, "build");
    if (code !== 0) throw new Error(stderr);
    for (const old of readdirSync(CACHE).filter((file) => file.startsWith(`${kind}-`))) {
      rmSync(join(CACHE, old), { recursive: true, force: true });
    }
    renameSync(join(copy, "dist"), kept);
    rmSync(copy, { recursive: true, force: true });
  });
  return kept;
}

function smallKey(name: SmallSite): string {
  const parts = ["src", join("test", "sites", name)].flatMap((part) =>
    [...filesOf(join(ROOT, part))].map(([path, bytes]): [string, Buffer] => [`${part}/${path}`, bytes]),
  );
  const single = ["astro.config.mjs", "package.json", "package-lock.json", "test/sites/small-site.ts"].map(
    (file): [string, Buffer] => [file, readFileSync(join(ROOT, file))],
  );
  return keyOfFiles([...parts, ...single], SMALL_MOMENT);
}
