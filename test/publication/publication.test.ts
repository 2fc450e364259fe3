import { describe, expect, test } from "vitest";
import type { ChartDefinition } from "../../src/charts/chart.ts";
import { publication, shown } from "../../src/publication/publication.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  COSTS_HEADER,
  COSTS_ROW,
  DEFINITIONS_HEADER,
  lines,
  NAMES_HEADER,
  SOURCES_HEADER,
} from "../data/small-data.ts";
import { afterSending, input, LETTER, letterText, published, texts, world } from "./small-content.ts";

const sound = letterText("Wij missen :value[shortfall.2024] :cite[report-2026].");
const problemsOf = (changes: Parameters<typeof published>[0]) => texts(published(changes).problems);

describe("a sound publication", () => {
  test("has its letters, newest first and by name within a day, and all figures of the day of building", () => {
    const outcome = published({
      "content/letters/2026-04-eerst.md": letterText("Tekst.", { date: "2026-04-01" }),
      "content/letters/2026-05-b.md": sound,
      "content/letters/2026-05-a.md": sound,
      "content/pages/over.md": lines("---", "title: Over", "date: 2026-05-01", "summary: Wie wij zijn.", "---", "Wij."),
    });
    expect(texts(outcome.problems)).toEqual([]);
    expect(outcome.letters).toBe(3);
    const made = outcome.publication;
    expect(made?.letters.map(({ slug }) => slug)).toEqual(["2026-05-a", "2026-05-b", "2026-04-eerst"]);
    expect([...(made?.pages.keys() ?? [])]).toEqual(["over"]);
    expect(made?.today).toBe("2026-05-21");
    expect(made?.snapshot.date).toBe("2026-05-21");
    expect(made?.organisation.name).toBe("Platform");
  });

  test("shows what was sent, and concepts only where they say so", () => {
    const files = world({
      "content/letters/concept.md": letterText("Tekst."),
      "content/letters/getoond.md": letterText("Tekst.", { show: "true" }),
      "content/letters/verzonden.md": letterText("Tekst."),
    });
    const outcome = publication(afterSending("verzonden", files), input);
    const slugs = shown(outcome.publication?.letters ?? []).map(({ slug }) => slug);
    expect(slugs).toEqual(["getoond", "verzonden"]);
  });

  test("needs its organisation", () => {
    const outcome = published({ "content/organisation.yaml": null, [LETTER]: sound });
    expect(outcome.publication).toBeUndefined();
    expect(outcome.problems.map(({ path }) => path)).toContain("content/organisation.yaml");
  });
});

describe("while the data are broken", () => {
  const broken = lines(COSTS_HEADER, COSTS_ROW.replace(",65,", ",65%,"));
  const dataProblem = `${COSTS}:2:17: low: "65%" is not a plain number; write 65`;

  test("a letter is silent about what only misses because of that", () => {
    expect(problemsOf({ [COSTS]: broken, [LETTER]: sound })).toEqual([dataProblem]);
  });

  test("what is wrong with the letter itself is said all the same", () => {
    const letter = letterText("Wij missen :value[shortfall.2024].\n\n# Waarom", { status: "concpt" });
    expect(problemsOf({ [COSTS]: broken, [LETTER]: letter })).toEqual([
      `${LETTER}:5:9: status: "concpt" is not one of concept, verzonden, vervangen, ingetrokken; did you mean concept?`,
      `${LETTER}:11:1: # is the title, which stands in the front matter; start with ##`,
      dataProblem,
    ]);
  });

  const everything = {
    [LETTER]: letterText(
      lines(
        'Kader 4.0 noemt :value[shortfall.2024] :cite[report-2026]{loc="§ 4.1"}, voor :value[inflow.2023]{as="ruim 36.000"} mensen.[^noot]',
        "",
        ':claim[Dat is ruim :value[shortfall.2024]]{holds="shortfall.2024 > 0"}, dus :quote[€ 65 tot € 80 miljoen]{from="report-2026" loc="§ 4.1"}.',
        "",
        ':claim[De instroom is ruim verdubbeld]{holds="amply(inflow.2023, 2 * inflow.asylum.2022)"}.',
        "",
        "::chart[tekort]",
        "",
        ':::ask{amount="shortfall.2024" years="2026-"}',
        "Vergoed dit.",
        ":::",
        "",
        "[^noot]: Van hen waren er :value[inflow.asylum.2023] met asiel.",
      ),
      { title: "Kader 4.0", summary: "Wij missen :value[shortfall.2024]." },
    ),
    "content/pages/over.md": lines(
      "---",
      "title: Over",
      "date: 2026-05-01",
      "summary: Over Kader 4.0.",
      "---",
      "Kader 4.0 noemt :value[shortfall.2024] :cite[report-2026].",
    ),
    "data/names.csv": lines(NAMES_HEADER, "Kader 4.0,Een naam."),
    [ARRIVALS]: lines(
      ARRIVALS_HEADER,
      "inflow,asylum,2022,voorlopig,17500,,,persons,,,report-2024,tabel 1,17.500,",
      "inflow,asylum,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,",
      'inflow,,2023,voorlopig,36100,,,persons,100,circa,report-2024,tabel 1,"36,1 duizend",',
    ),
  };
  const chart: ChartDefinition = {
    id: "tekort",
    file: "src/subject/charts/tekort.ts",
    title: "Het tekort",
    form: "Staafdiagram",
    rows: [{ label: "Tekort", figure: "shortfall.2024" }],
    draw: () => handDrawn(),
  };
  const withChart = (changes: Parameters<typeof world>[0]) =>
    texts(
      publication(world({ ...everything, ...changes }), { ...input, charts: new Map([["tekort", chart]]) }).problems,
    );

  test("a letter with all that a letter can hold is sound while the data are", () => {
    expect(withChart({})).toEqual([]);
  });

  test.each(["sources", "definitions", "names", "approximations", "committees", "profiles", "formulas"])(
    "where data/%s.csv is an empty file nothing else is said",
    (name) => {
      const said = withChart({ [`data/${name}.csv`]: "" });
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(new RegExp(`^data/${name}\\.csv:1:1: file: is empty; write the header `));
    },
  );

  test("nor with a header, a day or a row that is wrong", () => {
    const source = "report-2026,Rapport 2026,Rijk,2026-01-38,stated,,,https://example.nl/2026,";
    expect(withChart({ "data/sources.csv": lines(SOURCES_HEADER, source) })).toContain(
      'data/sources.csv:2:31: published: "2026-01-38" is not a day; write it as yyyy-mm-dd',
    );
    const header = DEFINITIONS_HEADER.replace("measure", "maesure");
    const spoilt = [{ "data/sources.csv": lines(SOURCES_HEADER, source) }, { "data/definitions.csv": lines(header) }];
    for (const changes of spoilt) expect(withChart(changes).filter((line) => !line.startsWith("data/"))).toEqual([]);
  });

  test("nothing is published, and the letters are counted all the same", () => {
    const outcome = published({ [COSTS]: broken, [LETTER]: sound });
    expect(outcome.publication).toBeUndefined();
    expect(outcome.letters).toBe(1);
  });

  test("with sound data the same letter must find its figures, its addressee and its sources", () => {
    const letter = letterText("Wij missen :value[shortfal.2024] :cite[report-206].", { to: "ek" });
    expect(problemsOf({ [LETTER]: letter })).toEqual([
      `${LETTER}:4:5: to: "ek" is not in data/committees.csv; did you mean tk?`,
      `${LETTER}:9:12: no figure is named "shortfal.2024"; did you mean shortfall.2024?`,
      `${LETTER}:9:34: no source is named "report-206"; did you mean report-2026 or report-2024?`,
    ]);
  });
});

describe("the names of letters", () => {
  test("that differ only in capitals would be one file on another disk", () => {
    const twins = { "content/letters/2026-05-Geld.md": sound, "content/letters/2026-05-geld.md": sound };
    expect(problemsOf(twins)).toEqual([
      "content/letters/2026-05-Geld.md:1:1: 2026-05-Geld.md: is not a name for an address; write small letters and digits, with - between",
      "content/letters/2026-05-geld.md:1:1: 2026-05-geld.md: differs from content/letters/2026-05-Geld.md only in capitals; give one another name",
    ]);
    const backwards = Object.fromEntries(Object.entries(twins).reverse());
    expect(problemsOf(backwards)).toEqual([
      "content/letters/2026-05-Geld.md:1:1: 2026-05-Geld.md: differs from content/letters/2026-05-geld.md only in capitals; give one another name",
    ]);
  });

  test.each([
    ["Brief aan kamer", "a space"],
    ["2026-05-Geld", "a capital"],
    ["2026_05_geld", "an underscore"],
    ["één-brief", "an accent"],
    ["-brief", "a - in front"],
  ])("%s is no address: %s", (name) => {
    expect(problemsOf({ [`content/letters/${name}.md`]: sound })).toEqual([
      `content/letters/${name}.md:1:1: ${name}.md: is not a name for an address; write small letters and digits, with - between`,
    ]);
  });

  test("do not stand in a folder", () => {
    expect(problemsOf({ "content/letters/2026/geld.md": sound })).toEqual([
      "content/letters/2026/geld.md:1:1: geld.md: is in a folder; put it straight in content/letters/",
    ]);
  });
});

describe("a file of nothing", () => {
  const page = "content/pages/over.md";
  const keys =
    "title, date, to, debate, dossier, status, replaced_by, withdrawn, embargo, show, profile, summary, points";

  test("is a letter or a page without front matter, and never passed over", () => {
    expect(problemsOf({ [LETTER]: "", [page]: "" })).toEqual([
      `${LETTER}:1:1: front matter: is missing; start the file with --- and the keys ${keys}`,
      `${page}:1:1: front matter: is missing; start the file with --- and the keys title, date, summary`,
    ]);
    expect(published({ [LETTER]: "" }).letters).toBe(1);
  });

  test("where a sent letter stood says that it is empty, not that it is missing", () => {
    const files = afterSending("2026-05-geld", world({ [LETTER]: sound }));
    const emptied = new Map([...files, [LETTER, new Uint8Array()]]);
    expect(texts(publication(emptied, input).problems)).toEqual([
      `${LETTER}:1:1: is empty, and the letter was sent; take it back: git checkout HEAD -- ${LETTER}`,
    ]);
  });

  test("and one that is not UTF-8 is not missing either", () => {
    const files = afterSending("2026-05-geld", world({ [LETTER]: sound }));
    const spoilt = new Map([...files, [LETTER, new Uint8Array([0x2d, 0xff])]]);
    expect(texts(publication(spoilt, input).problems)).toEqual([
      `${LETTER}:1:2: file: has byte 0xFF, which is not UTF-8; save the file as UTF-8`,
    ]);
  });
});
