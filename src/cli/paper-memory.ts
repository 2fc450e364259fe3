import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Problem } from "../data/problem.ts";
import type { PaperMemory } from "../publish/paper.ts";

const SOURCE = join(import.meta.dirname, "..");
const LOCK = join(SOURCE, "..", "package-lock.json");

/** What was found on paper before, kept in `.cache` for as long as the code that prints stays the same. */
export function paperMemory(root: string): PaperMemory & { save(): void } {
  const path = join(root, ".cache", "paper.json");
  const code = fingerprint();
  const before = existsSync(path) ? keptIn(readFileSync(path, "utf8")) : undefined;
  const known = new Map(Object.entries(before?.code === code ? before.letters : {}));
  const used = new Map<string, readonly Problem[]>();
  return {
    hints(key) {
      const hints = known.get(key);
      if (hints !== undefined) used.set(key, hints);
      return hints;
    },
    keep: (key, hints) => used.set(key, hints),
    save() {
      mkdirSync(dirname(path), { recursive: true });
      // Whole or not at all: another run may look here meanwhile.
      const unfinished = `${path}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify({ code, letters: Object.fromEntries(used) } satisfies Kept));
      renameSync(unfinished, path);
    },
  };
}

const Hint = z.looseObject({ path: z.string(), line: z.number(), column: z.number(), message: z.string() });
const Kept = z.object({ code: z.string(), letters: z.record(z.string(), z.array(Hint)) });
type Kept = { readonly code: string; readonly letters: Readonly<Record<string, readonly Problem[]>> };

/** What was kept, or nothing when the file is not one that was written whole: it only saves time. */
function keptIn(text: string): Kept | undefined {
  try {
    return Kept.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** All code that comes between a document and its paper, and the versions of all packages. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const folder = join(SOURCE, "pdf");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [LOCK, ...files]) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest("hex");
}
