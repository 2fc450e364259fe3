// Locks that later versions of the program might meet or have written: each is read as it is, or refused in its place.
import { describe, expect, test } from "vitest";
import type { ChartDefinition } from "../../../src/charts/chart.ts";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { publication } from "../../../src/publication/publication.ts";
import { handDrawn } from "../../charts/hand-drawn.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, FORMULAS_HEADER, lines } from "../../data/small-data.ts";
import { input, LETTER, letterText, send, texts, world } from "../small-content.ts";
import { inFirstForm, type Json, relocked, rewritten } from "./locks.ts";

const SLUG = "2026-05-geld";
const LOCK = `content/letters/${SLUG}.lock.json`;
const BODY = lines(
  ':claim[Wij missen :value[shortfall.2024]]{holds="shortfall.2024 > 0"} :cite[report-2026]. Samen is dat :value[double.2024].',
  "",
  "::chart[costs]",
);
const costs: ChartDefinition = {
  id: "costs",
  file: "src/subject/charts/costs.ts",
  title: "Het tekort",
  form: "Staafdiagram",
  rows: [{ label: "Tekort", figure: "shortfall.2024" }],
  draw: (_rows, { width }) => handDrawn(`<svg class="${width}"></svg>`),
};
const charts = new Map([["costs", costs]]);
const concept = world({
  [COSTS]: lines(COSTS_HEADER, COSTS_ROW),
  "data/formulas.csv": lines(
    FORMULAS_HEADER,
    "double.2024,Dubbel,EUR,shortfall_money,Twee keer.,shortfall.2024 + shortfall.2024,",
  ),
  [LETTER]: letterText(BODY),
});
const sending = send(SLUG, concept, { ...input, charts, madeBy: "onderbouwd 0.1.0" });
if (!("files" in sending)) throw new Error(JSON.stringify(sending));
const second: Files = new Map([...concept, ...sending.files]);
const first = rewritten(second, LOCK, inFirstForm);
const forms = [
  ["first", first],
  ["second", second],
] as const;

const read = (files: Files, drawn = charts) => publication(files, { ...input, charts: drawn });
const changed = (files: Files, change: (lock: Json) => void) =>
  rewritten(files, LOCK, (text) => relocked(text, change));
/** The problems without the number of their line, which differs between the forms. */
const problemsOf = (files: Files, drawn = charts) =>
  texts(read(files, drawn).problems).map((text) => text.replace(/:\d+:(\d+): /, ":…:$1: "));
const at = (column: number, message: string) => [`${LOCK}:…:${column}: ${message}`];
const unknown = "is not known here; onderbouwd 0.1.0 wrote it: use that version, or a later one";

describe.each(forms)("a lock of the %s form", (_form, sent) => {
  test("is the letter that was sent", () => {
    const found = read(sent);
    expect(texts(found.problems)).toEqual([]);
    const { path: _path, frontPlaces: _places, tree: _tree, summary: _summary, ...letter } = sending.letter;
    expect(found.publication?.letters[0]).toMatchObject(JSON.parse(JSON.stringify(letter)));
  });

  test.each<[string, (lock: Json) => void, number, string]>([
    [
      "a measure that there is not",
      ({ figures }) => {
        figures["shortfall.2024"].measure = "balance";
      },
      18,
      `figures.shortfall.2024.measure: "balance" ${unknown}`,
    ],
    [
      "a kind of node that there is not",
      ({ letter }) => {
        letter.tree.children[0].children[0].type = "wager";
      },
      23,
      `letter.tree.children.0.children.0.type: "wager" ${unknown}`,
    ],
    [
      "a property of a node that there is not",
      ({ letter }) => {
        letter.tree.children[0].weight = "heavy";
      },
      21,
      `letter.tree.children.0.weight: ${unknown}`,
    ],
    [
      "a chart in another shape",
      ({ letter }) => {
        letter.charts[0].chart.rows[0].shade = 2;
      },
      24,
      `letter.charts.0.chart.rows.0.shade: ${unknown}`,
    ],
    [
      "a trail of another kind",
      ({ figures }) => {
        figures["shortfall.2024"].trail = { kind: "guessed" };
      },
      17,
      `figures.shortfall.2024.trail.kind: "guessed" ${unknown}`,
    ],
    [
      "a claim of which it lost a figure",
      ({ letter }) => {
        letter.claims[0].figures[0][1] = "shortfall.2023";
      },
      13,
      "names the figure shortfall.2023, which is not there",
    ],
    [
      "a source that it lost",
      (lock) => {
        lock.sources = {};
      },
      19,
      "names the source report-2026, which is not there",
    ],
    [
      "a node that points past a list",
      ({ letter }) => {
        letter.claims = [];
      },
      24,
      "points at 0 of a list of 0",
    ],
    [
      "a form that is still to come",
      (lock) => {
        lock.format = 3;
      },
      13,
      "has form 3, and this program reads up to 2; use the version that wrote it, onderbouwd 0.1.0, or a later one",
    ],
  ])("is refused in its place with %s", (_what, change, column, message) => {
    expect(problemsOf(changed(sent, change))).toEqual(at(column, message));
  });

  test("is refused in its place where a unit got another name", () => {
    const renamed = changed(sent, ({ figures }) => {
      figures["shortfall.2024"].unit = "euro";
    });
    expect(problemsOf(renamed)).toEqual(
      at(15, "the unit euro is in the letter as it was sent and no longer in data/units.csv; put its row back"),
    );
  });

  test("is read as it was where a unit has other words now", () => {
    const other = rewritten(sent, "data/units.csv", (text) =>
      text.replace("euro per persoon,euro per persoon", "euro per hoofd,euro per hoofd"),
    );
    const now = read(other);
    expect(texts(now.problems)).toEqual([]);
    expect(now.publication?.letters[0]?.numbers[0]?.text).toBe(sending.letter.numbers[0]?.text);
  });

  test("is refused in its place where a formula or scenario is gone", () => {
    const without = new Map([...sent, ["data/formulas.csv", new TextEncoder().encode(lines(FORMULAS_HEADER))]]);
    expect(problemsOf(without)).toEqual(
      at(
        15,
        "the figure double.2024 is in the letter as it was sent and no longer in data/ or in a scenario; put it back",
      ),
    );
  });
});

describe("a lock of the second form", () => {
  test("is refused where a picture is missing, or is none", () => {
    const less = changed(second, ({ letter }) => {
      delete letter.charts[0].chart.pictures.print;
    });
    expect(problemsOf(less)[0]).toContain(
      "letter.charts.0.chart.pictures.print: is missing; onderbouwd 0.1.0 wrote it",
    );
    const other = changed(second, ({ letter }) => {
      letter.charts[0].chart.pictures.print.svg = "<p>";
    });
    expect(problemsOf(other)[0]).toContain('letter.charts.0.chart.pictures.print.svg: "<p>" is not known here');
  });

  test("needs no chart file; one of the first form does", () => {
    expect(problemsOf(second, new Map())).toEqual([]);
    expect(problemsOf(first, new Map())).toEqual(at(17, "the chart costs is no longer drawn; put its file back"));
  });

  test("that was upgraded is what it was, but for its pictures", () => {
    const { sha256: before } = JSON.parse(new TextDecoder().decode(first.get(LOCK)));
    const upgraded = (change: (lock: Json) => void) =>
      changed(second, (lock) => {
        lock.upgraded = { from: 1, by: "onderbouwd 0.2.0", sha256: before };
        change(lock);
      });
    expect(problemsOf(upgraded(() => undefined))).toEqual([]);
    const otherwise = upgraded(({ letter }) => {
      letter.numbers[0].text = "€ 66 miljoen";
    });
    expect(problemsOf(otherwise)).toEqual(
      at(
        15,
        `is not what it was before it got its pictures; take the file back as it was: git checkout HEAD -- ${LOCK}`,
      ),
    );
  });
});
