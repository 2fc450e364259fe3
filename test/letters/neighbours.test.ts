import { describe, expect, it } from "vitest";
import type { Letter } from "../../src/letters/letter.ts";
import { neighbours } from "../../src/letters/neighbours.ts";

const letter = (slug: string, dossier?: string) => ({ slug, date: slug.slice(0, 10), dossier }) as Letter;
const [d, c, b, a, alone] = [
  letter("2026-09-08-d", "32824"),
  letter("2026-05-20-c", "32824"),
  letter("2026-05-20-b", "32824"),
  letter("2018-07-01-a", "32824"),
  letter("2025-01-01-alone", "36200"),
] as const;
const letters = [d, c, b, alone, a];
const slugs = (found: readonly Letter[]) => found.map(({ slug }) => slug.slice(11));

describe("the letters around a letter", () => {
  it("are those of its dossier, the nearest first", () => {
    const { earlier, later, sameDossier } = neighbours(c, letters);
    expect([slugs(earlier), slugs(later), sameDossier]).toEqual([["a"], ["b", "d"], true]);
    expect(slugs(neighbours(d, letters).earlier)).toEqual(["c", "b", "a"]);
  });

  it("are all others where it is alone in its dossier, or has none", () => {
    const { earlier, later, sameDossier } = neighbours(alone, letters);
    expect([slugs(earlier), slugs(later), sameDossier]).toEqual([["a"], ["b", "c", "d"], false]);
    expect(neighbours(letter("2026-01-01-x"), [letter("2026-01-01-x")]).earlier).toEqual([]);
  });

  it("are each either earlier or later, seen from both sides", () => {
    for (const one of [a, b, c, d]) {
      for (const other of neighbours(one, letters).earlier) expect(neighbours(other, letters).later).toContain(one);
    }
  });
});
