// Whatever a letter may hold goes into a lock and comes out of it as it was: each case of the letters that is one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Stand } from "../../../src/data/tables/stand.ts";
import { compileLetter } from "../../../src/letters/compile.ts";
import { freeze } from "../../../src/publication/sent/freeze.ts";
import { Frozen } from "../../../src/publication/sent/frozen.ts";
import { thaw } from "../../../src/publication/sent/thaw.ts";
import { bodyHtml } from "../../../src/site/letter/letter-html.ts";
import { smallStand } from "../../data/small-stands.ts";
import { breadContext } from "../../letters/knowledge.ts";
import { units } from "../../units.ts";

const CASES = join(import.meta.dirname, "../../letters/cases");
const context = breadContext();
const stands = new Map<string, Stand>(
  (["raming", "vastgesteld", "slotwet", "voorlopig", "definitief"] as const).map((id) => [id, smallStand(id)]),
);
const letters = readdirSync(CASES).flatMap((name) => {
  const text = readFileSync(join(CASES, name, "input.md"), "utf8");
  const { value } = compileLetter({ path: `content/letters/${name}.md`, text }, context);
  return value === undefined ? [] : [{ name, letter: value }];
});

test.each(letters)("$name", ({ letter }) => {
  const frozen = Frozen.parse(JSON.parse(JSON.stringify(freeze(letter))));
  const { path, status, show } = letter;
  const thawed = thaw(frozen, { path, status, show }, { charts: new Map(), stands, units: units.base });
  const html = ({ tree }: typeof letter) => bodyHtml(tree, { base: "/brood/" });
  expect(html(thawed)).toBe(html(letter));
});
