// A name may be longer than the picture is wide: it is drawn all the same, and leaves its bars room.
import { describe, expect, it } from "vitest";
import { type Drawing, type Width, widths } from "../../src/charts/canvas.ts";
import { brokenName, textWidth } from "../../src/charts/lettering.ts";
import { type Groups, groupedBars } from "../../src/charts/shapes/groups.ts";
import { headedBars } from "../../src/charts/shapes/headed-bars.ts";
import { sideBySide } from "../../src/charts/shapes/side-by-side.ts";
import { on, rects, row } from "./small-rows.ts";

const LONG = "Asielstatushouders die elders een woning zoeken";

const under = (name: string, low: number, high = low) => ({ ...row(name, low, high), name, group: "2024" });

function drawn({ rows, draw }: ReturnType<typeof groupedBars>, width: Width): Drawing {
  return draw(
    rows.map(({ label }, index) => row(label, 3_000 * (index + 1))),
    on("p", width),
  );
}

const beside: Groups = {
  series: [
    { label: LONG, fill: "soft" },
    { label: "Kort", fill: "solid" },
  ],
  groups: [{ label: "2024", figures: ["a", "b"] }],
};
const many: Groups = {
  series: [{ label: "aantal", fill: "solid" }],
  groups: [LONG, "Een", "Twee", "Drie", "Vier"].map((label) => ({ label, figures: ["a"] })),
};
const columns = sideBySide({
  columns: ["Taakstelling", "Gehuisvest", "Saldo"].map((label) => ({ label, fill: "solid" })),
  lines: [{ label: LONG, figures: ["a", "b", "c"] }],
  gap: ["niet", "ingezien"],
});

const PICTURES: readonly (readonly [string, Width, () => Drawing])[] = (["wide", "narrow"] as const).flatMap(
  (width) =>
    [
      ["under headings", width, () => headedBars([under(LONG, -5_000, 12_000), under("Kort", 9_000)], on("p", width))],
      ["beside every bar", width, () => drawn(groupedBars(beside), width)],
      ["beside a group", width, () => drawn(groupedBars(many), width)],
      ["beside columns", width, () => drawn(columns, width)],
    ] as const,
);

describe.each(PICTURES)("a name of 47 characters %s, %s", (kind, width, draw) => {
  const drawing = draw();
  const { svg } = drawing;

  it("is drawn in full", () => {
    expect(LONG).toHaveLength(47);
    expect(svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(LONG);
  });

  // On a phone, columns have the name above them, where it has all the room there is.
  it.skipIf(kind === "beside columns" && width === "narrow")("takes no more than half of the picture", () => {
    const lines = [...svg.matchAll(/>([^<>]+)</g)].map(([, line = ""]) => textWidth(line, on("p", width)));
    expect(Math.max(...lines)).toBeLessThanOrEqual(widths[width] / 2);
  });

  it("stays below the top", () => {
    const places = /translate\([\d.]+,(-?[\d.]+)\)"(?:><tspan)? y="(-?[\d.]+)em"/g;
    const tops = [...svg.matchAll(places)].map(([, middle, up]) => Number(middle) + (Number(up) - 0.75) * 15);
    expect(Math.min(...tops)).toBeGreaterThan(-1);
  });

  it("leaves bars that can be compared, inside the picture", () => {
    const bars = rects(drawing);
    for (const [left, right] of bars) {
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThanOrEqual(widths[width]);
    }
    expect(Math.max(...bars.map(([left, right]) => right - left))).toBeGreaterThan(25);
  });
});

describe("a broken name", () => {
  it("is broken between words, past half of the picture", () => {
    expect(brokenName(LONG, on("p", "narrow"))).toBe("Asielstatushouders die\nelders een woning\nzoeken");
    expect(brokenName("Gezinsmigranten", on("p", "narrow"))).toBe("Gezinsmigranten");
  });
});
