// The moment that tests of the real data and letters take for now: no clock, and never before anything they read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Its day in the Netherlands: of the newest edition, correction, letter or erratum, but not before the first release. */
export const TODAY = [
  "2026-11-21",
  ...names("data").flatMap((name) => /(\d{4}-\d\d-\d\d)\.csv$/.exec(name)?.[1] ?? []),
  ...names("content/letters").flatMap((name) => /^date: *["']?(\d{4}-\d\d-\d\d)/m.exec(text(name))?.[1] ?? []),
  ...(text("data/corrections.csv").match(/\b\d{4}-\d\d-\d\d\b/g) ?? []),
].reduce((last, day) => (day > last ? day : last));

export const MOMENT = `${TODAY}T10:00:00Z`;

function names(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const found = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return found.filter((name) => /\.(csv|md)$/.test(name)).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function text(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
}
