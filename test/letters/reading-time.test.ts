import { expect, it } from "vitest";
import type { Body } from "../../src/letters/letter.ts";
import { readingMinutes } from "../../src/letters/reading-time.ts";

const text = (words: number) =>
  ({
    tree: {
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value: "woord ".repeat(words) }] }],
    },
  }) as Pick<Body, "tree">;

it.each([
  [0, 1],
  [220, 1],
  [329, 1],
  [331, 2],
  [880, 4],
])("%d words take %d minutes", (words, minutes) => {
  expect(readingMinutes(text(words))).toBe(minutes);
});

it("counts no front matter, which a letter loses when it is sent", () => {
  const yaml = { type: "yaml", value: "titel: woord ".repeat(400) } as const;
  const { tree } = text(220);
  expect(readingMinutes({ tree: { ...tree, children: [yaml, ...tree.children] } })).toBe(1);
});
