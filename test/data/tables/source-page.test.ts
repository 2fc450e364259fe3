import { describe, expect, test } from "vitest";
import { pageFault } from "../../../src/data/tables/source-page.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, lines, problemsWith, SOURCES_HEADER } from "../small-data.ts";

describe("a page that a locator names", () => {
  const source = { id: "kst-32824-478", pages: 12 };

  test.each(["p. 1", "p. 12", "blz. 12", "p. 3-5", "§ 4, p. 11-12", "tabel 13", "§ 4.13", "", "voetnoot 40"])(
    "lies inside the document: %j",
    (locator) => {
      expect(pageFault(locator, source)).toBeUndefined();
    },
  );

  test.each([
    ["p. 13", "p. 13"],
    ["p.13", "p.13"],
    ["blz. 13", "blz. 13"],
    ["pagina 13", "pagina 13"],
    ["§ 4.2, p. 12-13", "p. 12-13"],
    ["p. 3 t/m 13", "p. 3 t/m 13"],
    ["p. 3, p. 14", "p. 14"],
    ["p. 0", "p. 0"],
  ])("%s lies outside it", (locator, named) => {
    expect(pageFault(locator, source)).toBe(`${named} is outside kst-32824-478, which has 12 pages`);
  });

  test("is one of one", () => {
    expect(pageFault("p. 2", { id: "brief", pages: 1 })).toBe("p. 2 is outside brief, which has 1 page");
  });

  test("is not judged where the length is not known", () => {
    expect(pageFault("p. 1300", { id: "brief", pages: undefined })).toBeUndefined();
  });

  test("is checked for every number of an edition, also in a row with another fault", () => {
    const row = COSTS_ROW.replace("§ 4.1", "p. 13");
    const sources = lines(
      `${SOURCES_HEADER},pages`,
      "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,,,",
      "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,,,,12",
    );
    expect(
      problemsWith({
        "data/sources.csv": sources,
        [COSTS]: lines(COSTS_HEADER, row, row.replace("EUR_million", "euro")),
      }),
    ).toEqual([
      `${COSTS}:2:49: locator: p. 13 is outside report-2026, which has 12 pages`,
      expect.stringMatching(/^data\/costs\/2026-01-28\.csv:3:\d+: unit: /),
      `${COSTS}:3:42: locator: p. 13 is outside report-2026, which has 12 pages`,
    ]);
  });
});
