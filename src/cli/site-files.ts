import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** Every file of a built site by its path, with the text of its pages; of other files the name is enough. */
export function siteFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join("/"))
    .sort();
  return new Map(names.map((name) => [name, name.endsWith(".html") ? readFileSync(join(folder, name), "utf8") : ""]));
}
