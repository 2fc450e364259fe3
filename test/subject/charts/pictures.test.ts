// One snapshot a chart, of made-up figures, decimals as drawn. Look at a picture before you accept it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../../src/charts/canvas.ts";
import { type Chart, type ChartDefinition, chart } from "../../../src/charts/chart.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { drawingTools } from "../../../src/press/drawing-tools.ts";
import { charts } from "../../../src/subject/charts/charts.ts";
import { scenarios } from "../../../src/subject/scenarios/scenarios.ts";
import { breadFigure, snapshotOf } from "../../charts/figures.ts";

const all = [...charts.values()];

/** Figures that a picture needs to be otherwise, beside its snapshots: a line that crosses zero, a balance on both sides. */
function otherwise(id: string): ReadonlyMap<string, Partial<Figure>> {
  const file = join(import.meta.dirname, "made-up", `${id}.json`);
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, "utf8"))) : []);
}

/** A chart of figures that shrink by row, and start again after nine; every other row is a range, where it may be. */
function drawn(definition: ChartDefinition): Chart {
  try {
    return drawnOf(definition, 2_000);
  } catch (error) {
    // A stack, and a line through points, refuse a range.
    if (!(error instanceof Error && error.message.endsWith("this picture shows points only"))) throw error;
    return drawnOf(definition, 0);
  }
}

function drawnOf(definition: ChartDefinition, range: number): Chart {
  const special = otherwise(definition.id);
  const figures = definition.rows.map(({ figure }, index) =>
    breadFigure(figure, {
      low: 28_430 - 3_000 * (index % 9),
      high: 28_430 - 3_000 * (index % 9) + (index % 2 ? 0 : range),
      period: figure.split(".").find((part) => /^\d/.test(part)) ?? "2024",
      unit: "persons",
      step: 1,
      ...special.get(figure),
    }),
  );
  const made = chart(definition, snapshotOf(figures), drawingTools);
  if ("missing" in made) throw new Error(made.missing);
  return made.chart;
}

describe.each(all.map((definition) => [definition.id, definition] as const))("chart %s", (id, definition) => {
  const { pictures } = drawn(definition);
  const { wide, narrow, print, picture } = pictures;
  const svgs = Object.values(pictures).map(({ svg }) => svg);

  it("is named after its file", () => {
    const file = readFileSync(new URL(`../../../src/subject/charts/${id}.ts`, import.meta.url), "utf8");
    expect(file).toContain(`id: "${id}"`);
  });

  it("stands on the page of a scenario that there is, or on none", () => {
    expect([undefined, ...scenarios.map((scenario) => scenario.id)]).toContain(definition.scenario);
  });

  it("has a label of its own for every row, by which its picture finds it", () => {
    const labels = definition.rows.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(["wide", "narrow"] as const)("looks as it was accepted, %s", async (width) => {
    await expect(`${pictures[width].svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      `snapshots/${id}-${width}.svg`,
    );
  });

  it("has nothing that a strict Content-Security-Policy or an accessibility check refuses", () => {
    for (const svg of svgs) {
      expect(svg).not.toMatch(/<style|\sstyle=|<script|\son[a-z]+=/);
      expect(svg).not.toMatch(/<g[^>]*aria-/);
    }
  });

  it("draws with the colours of the page only, and has them in it where it leaves the page", () => {
    const paints = ({ svg }: Drawing) =>
      [...svg.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, paint = ""]) => paint);
    for (const paint of [wide, narrow].flatMap(paints)) {
      expect(paint).toMatch(/^(none|currentColor|var\(--[a-z-]+\)|url\(#[a-z0-9-]+\))$/);
    }
    for (const paint of [print, picture].flatMap(paints)) {
      expect(paint).toMatch(/^(none|currentColor|#[a-f\d]{6}|url\(#[a-z0-9-]+\))$/);
    }
  });

  it("prints every value of its rows as prose has them, and what it is of", () => {
    const { rows } = drawn(definition);
    for (const svg of svgs) {
      // A long text is broken over lines; in a group a label is in two places, and an axis of time says it by place.
      const words = plainSpaces(svg.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
      for (const { label, name, group, text } of rows) {
        expect(words).toContain(plainSpaces(text));
        const said = name === undefined ? label.split(", ") : [name, group ?? ""];
        const places = definition.form.includes("tijdas") ? [] : said;
        expect(places.filter((place) => !words.includes(place))).toEqual([]);
      }
    }
  });

  it("writes Dutch numbers: no comma for thousands, no point for decimals", () => {
    const texts = svgs.flatMap((svg) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text));
    expect(texts.join(" ")).not.toMatch(/\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/);
  });
});

describe("made-up figures", () => {
  const files = readdirSync(join(import.meta.dirname, "made-up"));

  it.each(files.map((file) => file.replace(/\.json$/, "")))("are of a chart, and all are in it: %s", (id) => {
    const asked = charts.get(id)?.rows.map(({ figure }) => figure) ?? [];
    expect([...otherwise(id).keys()].filter((name) => !asked.includes(name))).toEqual([]);
  });
});

describe("pictures on one page", () => {
  it("share no ids", () => {
    const ids = all.flatMap((definition) =>
      [drawn(definition).pictures].flatMap(({ wide, narrow }) =>
        [...`${wide.svg}${narrow.svg}`.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are the same bytes whatever was drawn before them", () => {
    const forwards = all.map((definition) => drawn(definition).pictures);
    const backwards = [...all]
      .reverse()
      .map((definition) => drawn(definition).pictures)
      .reverse();
    expect(backwards).toEqual(forwards);
  });
});
