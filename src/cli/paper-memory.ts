import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../data/csv/problem.ts";
import { type KeptPaper, keptPaper, type PaperMemory } from "../exports/post/paper.ts";

const SOURCE = join(import.meta.dirname, "..");
const LOCK = join(SOURCE, "..", "package-lock.json");

/** What was found on paper before, kept in `.cache` for as long as the code that prints stays the same. */
export function paperMemory(root: string): PaperMemory & { save(): void } {
  const path = join(root, ".cache", "paper.json");
  const code = fingerprint();
  const before = existsSync(path) ? keptPaper(readFileSync(path, "utf8")) : undefined;
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
      writeFileSync(unfinished, JSON.stringify({ code, letters: Object.fromEntries(used) } satisfies KeptPaper));
      renameSync(unfinished, path);
    },
  };
}

/** All code that comes between a document and its paper, and the versions of all packages. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const folder = join(SOURCE, "press", "pdf");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [LOCK, ...files]) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest("hex");
}
