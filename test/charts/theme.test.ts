import * as Plot from "@observablehq/plot";
import { describe, expect, it } from "vitest";
import { picture } from "../../src/charts/canvas.ts";
import { spanRows } from "../../src/charts/shapes/rows.ts";
import { type Theme, themes } from "../../src/charts/theme.ts";
import { on, row } from "./small-rows.ts";

/** A picture of one bar and one word. */
function painted(theme: Theme, fill: string, word = "Brood") {
  const marks = [Plot.barX([1], { fill }), Plot.text([word], { x: 1, text: (text: string) => text })];
  return picture({ ...on("p", "wide"), theme }, { width: 100, height: 40, marks });
}

describe("what a chart is drawn for", () => {
  it("is a page with a style sheet, which gives its names their colours, and says what it shows around it", () => {
    expect(painted(themes.page, themes.page.solid).svg).toMatch(
      /^<svg focusable="false" aria-hidden="true" class="plot" viewBox="0 0 100 40"[^>]*>.*fill="var\(--chart\)"/,
    );
  });

  it("is paper, whose colours are in it", () => {
    const { svg } = painted(themes.print, themes.print.solid);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('fill="#1c6c83"');
    expect(svg).toContain('font-family="Source Sans 3"');
    expect(svg).not.toMatch(/var\(|class=|aria-/);
  });

  it.each(["print", "picture"] as const)("knows no name that only a style sheet knows: %s", (name) => {
    const theme = themes[name];
    expect(() => painted(theme, "var(--glow)")).toThrow("is drawn with var(--glow), which has no colour outside");
    expect(() => painted(theme, "oklch(1 0 0)")).toThrow("is drawn with oklch(1 0 0), which has no colour outside");
    expect(painted(theme, theme.soft, "var(--glow)").svg).toContain(">var(--glow)</text>");
  });

  it("keeps words apart from lines with a halo, but on paper", () => {
    const halo = (theme: Theme) =>
      /stroke="([^"]*)" stroke-width="5"|stroke-width="5" stroke="([^"]*)"/
        .exec(spanRows([row("Brood", 3, 9)], { ...on("p", "wide"), theme }).svg)
        ?.slice(1)
        .join("");
    expect(halo(themes.page)).toBe("var(--page)");
    expect(halo(themes.picture)).toBe("#ffffff");
    expect(halo(themes.print)).toBeUndefined();
  });

  it("says how large it is", () => {
    expect(painted(themes.print, "none")).toMatchObject({ width: 100, height: 40 });
  });
});
