import { describe, expect, test } from "vitest";
import { embargoedPaths, isUnderEmbargo } from "../../src/publication/embargo.ts";

describe("an embargo", () => {
  test.each([
    ["2026-09-15T05:59:59+02:00", true, "the last second before it"],
    ["2026-09-15T06:00:00+02:00", false, "its own minute, in Dutch time"],
    ["2026-09-15T04:00:00Z", false, "the same moment, as another clock says it"],
  ])("at %s holds: %s (%s)", (moment, holds) => {
    expect(isUnderEmbargo({ embargo: "2026-09-15T06:00" }, new Date(moment))).toBe(holds);
  });

  test("is none where a letter names none", () => {
    expect(isUnderEmbargo({ embargo: undefined }, new Date(0))).toBe(false);
  });

  test("hides a letter that cannot be read, as long as it names one", () => {
    const path = "content/letters/2026-09-geheim.md";
    const text = "---\ntitle: [\nembargo: 2026-09-15T06:00\n---\n";
    expect([...embargoedPaths([], [{ path, text }], new Date("2027-01-01T00:00:00Z"))]).toEqual([path]);
  });
});
