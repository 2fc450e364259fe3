import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ink, palette } from "../../../src/charts/palette.ts";
import { chartSvg } from "../../../src/press/pdf/chart-svg.ts";

test("gives every name of a colour its colour in print", () => {
  expect(chartSvg('<svg viewBox="0 0 1 1"><rect fill="var(--chart)"/></svg>')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" color="#1d1b18" viewBox="0 0 1 1"><rect fill="#1c6c83"/></svg>',
  );
});

test("refuses a colour that print does not know, and leaves words alone", () => {
  expect(() => chartSvg('<svg><rect fill="var(--glow)"/></svg>')).toThrow(
    "a chart is drawn with --glow, which has no colour in print",
  );
  expect(() => chartSvg('<svg><rect fill="oklch(1 0 0)"/></svg>')).toThrow(
    "a chart is drawn with oklch(…), which print does not know",
  );
  expect(chartSvg("<svg><text>var(--glow)</text></svg>")).toContain("<text>var(--glow)</text>");
});

test("has the colours of the site in daylight, on white", () => {
  const tokens = readFileSync(join(import.meta.dirname, "../../../src/site/styles/tokens.css"), "utf8");
  const daylight = new Map(
    [...(tokens.split("@media")[0] ?? "").matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]),
  );
  for (const [name, colour] of palette) expect(colour).toBe(name === "--page" ? "#ffffff" : daylight.get(name));
  expect(ink).toBe(daylight.get("--ink"));
});
