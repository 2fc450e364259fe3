import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coloursOf, tokenSheet, tokensOf } from "../../site/styles/token-sheet.ts";

test("the mark of the organisation has its colours from the tokens of the design", () => {
  const mark = readFileSync(join(import.meta.dirname, "../../../public/favicon.svg"), "utf8");
  const daylight = new Set(coloursOf(tokensOf(tokenSheet(), "light")).values());
  for (const [colour] of mark.matchAll(/#[\da-f]{6}/g)) expect(daylight).toContain(colour);
});
