// What an organisation changes is one file; that it stays legible is not left to its eye.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accent, ground, ink, line, palette, soft } from "../../../src/charts/palette.ts";
import { contrast } from "../../../src/cli/begin/colour.ts";
import { coloursOf, plainColours, promisesOf, tokenSheet, tokensOf } from "./token-sheet.ts";

const STYLES = join(import.meta.dirname, "../../../src/site/styles");
const sheet = tokenSheet();
const promises = promisesOf(sheet);

describe("contrast", () => {
  it("is 21 between black and white, 1 between a colour and itself, and the same both ways", () => {
    expect(contrast("#000", "#ffffff")).toBe(21);
    expect(contrast("#0b5266", "#0b5266")).toBe(1);
    // The grey that just passes on white: https://webaim.org/resources/contrastchecker/
    expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
    expect(contrast("#fff", "#767676")).toBe(contrast("#767676", "#fff"));
  });

  it("refuses a colour it cannot weigh", () => {
    expect(() => contrast("teal", "#fff")).toThrow("teal is not a hexadecimal colour; write #0b5266");
  });
});

describe.each(["light", "dark", "print"] as const)("the colours, %s", (scheme) => {
  const colours = coloursOf(tokensOf(sheet, scheme));
  const of = (name: string) => {
    const colour = colours.get(name);
    if (colour === undefined)
      throw new RangeError(`tokens.css promises something of ${name}, which is no colour in it`);
    return colour;
  };

  it.each(promises)("$over on $under is at least $least", ({ over, under, least }) => {
    const found = contrast(of(over), of(under));
    expect(found, `${over} ${of(over)} on ${under} ${of(under)} is ${found.toFixed(2)}`).toBeGreaterThanOrEqual(least);
  });

  it("are all in a promise, or said to carry no meaning", () => {
    const weighed = new Set(promises.flatMap(({ over, under }) => [over, under]));
    const known = [...weighed, ...plainColours(sheet)].sort();
    expect([...colours.keys()].sort()).toEqual(known);
  });
});

describe("one place", () => {
  const others = readdirSync(STYLES).filter((name) => name.endsWith(".css") && name !== "tokens.css");

  it.each(others)("%s names no colour, typeface or size of type of its own", (name) => {
    // The stand-ins of fonts.css name typefaces by trade, and a page margin of CSS knows no tokens.
    const css = readFileSync(join(STYLES, name), "utf8")
      .replace(/\/\*.*?\*\//gs, "")
      .replace(/@font-face \{[^}]*\}/g, "")
      .replace(/@bottom-right \{[^}]*\}/g, "");
    const colours = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:black|white|red|gray|grey)\b/gi;
    expect(css.match(colours) ?? []).toEqual([]);
    const type = [...css.matchAll(/(?:font-family|font-size|font-weight): ([^;]+);/g)].map(([, value = ""]) => value);
    expect(type.filter((value) => !/^(var\(--[a-z-]+\)|inherit)$/.test(value))).toEqual([]);
  });

  it("is also where PDFs, cards and loose charts have their colours from", () => {
    const daylight = tokensOf(sheet, "light");
    // A chart that leaves the site stands on white.
    const { page: _white, ...colours } = palette;
    const charts = Object.entries(colours).map(([name, colour]) => [`--${name}`, colour] as const);
    const around = { "--ink": ink, "--ink-soft": soft, "--accent": accent, "--line": line, "--page": ground };
    for (const [name, colour] of [...charts, ...Object.entries(around)]) expect(daylight.get(name), name).toBe(colour);
  });

  const SRC = join(STYLES, "../..");
  const code = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|astro|typ)$/.test(name));

  it("and the palette are all there is: no other file writes a colour", () => {
    const own = code.flatMap((name) =>
      (readFileSync(join(SRC, name), "utf8").match(/"#(?:[\da-f]{3}){1,2}"/gi) ?? []).map(
        (colour) => `${name}: ${colour}`,
      ),
    );
    expect(own.filter((found) => !found.replaceAll("\\", "/").startsWith("charts/palette.ts: "))).toEqual([]);
  });
});
