import { describe, expect, test } from "vitest";
import { knownSince } from "../../../src/data/editions/observation.ts";
import {
  ARRIVALS_HEADER,
  CORRECTIONS_HEADER,
  COSTS,
  COSTS_HEADER,
  dataWith,
  lines,
  problemsWith,
} from "../small-data.ts";

const CORRECTIONS = "data/corrections.csv";
const LATER = "data/costs/2026-04-01.csv";

/** A correction of the low end of the shortfall, 65 to 56, of which a test changes some cells. */
function row(cells: Readonly<Record<string, string>> = {}): string {
  const sound = {
    key: "shortfall.2024",
    edition: "2026-01-28",
    field: "low",
    old: "65",
    new: "56",
    kind: "correctie",
    reason: "Tikfout bij het overnemen.",
    who: "de redactie",
    date: "2026-03-01",
    status: "open",
  };
  return Object.values({ ...sound, ...cells }).join(",");
}

const withRows = (...rows: readonly string[]) => ({ [CORRECTIONS]: lines(CORRECTIONS_HEADER, ...rows) });
const laterCosts = (low: string, high = "80") => ({
  [LATER]: lines(COSTS_HEADER, `shortfall,2024,,${low},${high},EUR_million,,,report-2026,§ 5,€ ${low} miljoen,`),
});

describe("a correction", () => {
  test("leaves the edition as it is, and gives the mended number beside it", () => {
    expect(problemsWith(withRows(row()))).toEqual([]);
    const { observations, corrected } = dataWith(withRows(row()));
    const [original] = observations.filter(({ key }) => key === "shortfall.2024");
    expect([original?.low, original?.corrections, corrected.length]).toEqual([65e6, undefined, 1]);
    const [mended] = corrected;
    expect(mended).toEqual({
      ...original,
      low: 56e6,
      corrections: [expect.objectContaining({ old: "65", new: "56" })],
    });
    expect(mended && knownSince(mended)).toBe("2026-03-01");
    expect(original && knownSince(original)).toBe("2026-01-28");
  });

  test("may mend several cells of one day together, and a mended cell again later", () => {
    const rows = [
      row({ field: "low", new: "" }),
      row({ field: "high", old: "80", new: "" }),
      row({ field: "value", old: "", new: "70" }),
      row({ field: "printed", old: "€ 65 tot € 80 miljoen", new: "€ 70 miljoen" }),
      row({ field: "value", old: "70", new: "71", date: "2026-04-01" }),
    ];
    expect(problemsWith(withRows(...rows))).toEqual([]);
    const { corrected } = dataWith(withRows(...rows));
    expect(corrected.map(({ low, high, printed }) => [low, high, printed])).toEqual([
      [70e6, 70e6, "€ 70 miljoen"],
      [71e6, 71e6, "€ 70 miljoen"],
    ]);
    expect(corrected.map(({ corrections }) => corrections?.length)).toEqual([4, 5]);
  });

  test.each([
    [
      "of a number that is not there",
      row({ key: "shortfal.2024" }),
      '2:1: key: "shortfal.2024" is no number of data/; write shortfall.2024',
    ],
    [
      "of an edition that does not have it",
      row({ edition: "2026-01-27" }),
      "2:16: edition: shortfall.2024 is not in the edition of 2026-01-27; write 2026-01-28",
    ],
    [
      "of a cell that says something else",
      row({ old: "64" }),
      `2:31: old: "64" is not what is mended: low is "65" in ${COSTS}:2; write that`,
    ],
    [
      "of a cell that is blank",
      row({ field: "note", old: "Circa.", new: "" }),
      `2:32: old: "Circa." is not what is mended: note is blank in ${COSTS}:2; leave it blank here`,
    ],
    ["that changes nothing", row({ new: "65" }), "2:34: new: is the same as old; write what it must be"],
    ["to what is no number", row({ new: "56k" }), '2:34: new: "56k" is not a plain number; write 56000'],
    ["to a range upside down", row({ new: "90" }), "2:34: new: 90 is above high 80; write the smaller number in low"],
    [
      "to a source that is not there",
      row({ field: "source", old: "report-2026", new: "report-2027" }),
      '2:46: new: "report-2027" is not in data/sources.csv; write report-2024, or add it there',
    ],
    [
      "from before the edition",
      row({ date: "2026-01-01" }),
      "2:86: date: 2026-01-01 is before the edition (2026-01-28); write the day it was found",
    ],
    [
      "of a day to come",
      row({ date: "2027-01-01" }),
      "2:86: date: 2027-01-01 is after the day of building (2026-05-21); write the day it was found",
    ],
    [
      "of another kind",
      row({ kind: "fout" }),
      '2:37: kind: "fout" is not one of bijstelling, revisie, correctie; write one of these',
    ],
    [
      "that the source would have made",
      row({ status: "made_by_source" }),
      "2:97: status: no later edition of costs has shortfall.2024; write open, or add the edition in which the source mends it",
    ],
  ])("%s is refused in its place", (_, written, problem) => {
    expect(problemsWith(withRows(written))).toEqual([`${CORRECTIONS}:${problem}`]);
  });

  test("of one cell on one day stands once", () => {
    expect(problemsWith(withRows(row(), row({ old: "56", new: "57" })))).toEqual([
      `${CORRECTIONS}:3:27: field: low is mended on line 2 too; keep one row`,
    ]);
  });

  test("is silent about a number that only misses because its edition is broken", () => {
    const broken = { [COSTS]: lines(COSTS_HEADER, "shortfall,2024,,65%,80,EUR_million,,,report-2026,§ 4.1,€ 65,") };
    expect(problemsWith({ ...broken, ...withRows(row()) })).toEqual([
      `${COSTS}:2:17: low: "65%" is not a plain number; write 65`,
    ]);
  });
});

describe("a correction that the source has since made itself", () => {
  test.each([
    ["56", "the same number"],
    ["60", "a number of its own"],
  ])("with %s expires loudly: %s", (low, what) => {
    expect(problemsWith({ ...laterCosts(low), ...withRows(row()) })).toEqual([
      `${CORRECTIONS}:2:97: status: ${LATER}:2 has ${what} for shortfall.2024 since; the source has made this correction itself, write made_by_source`,
    ]);
    expect(problemsWith({ ...laterCosts(low), ...withRows(row({ status: "made_by_source" })) })).toEqual([]);
  });

  test("is not made by an edition that repeats the mistake: that must be mended too, or the correction taken back", () => {
    const repeats = laterCosts("65");
    expect(problemsWith({ ...repeats, ...withRows(row()) })).toEqual([
      `${CORRECTIONS}:2:16: edition: ${LATER}:2 repeats the number that this mends; mend it there too with a row of its own, or take this correction back with a row from new to old`,
    ]);
    const there = row({ edition: "2026-04-01", date: "2026-04-02" });
    expect(problemsWith({ ...repeats, ...withRows(row(), there) })).toEqual([]);
    const back = { status: "made_by_source" };
    const takenBack = withRows(row(back), row({ ...back, old: "56", new: "65", date: "2026-04-02" }));
    expect(problemsWith({ ...repeats, ...takenBack })).toEqual([]);
  });

  test("is not made by another stand of the number", () => {
    const inflow = (stand: string, value: string) =>
      `inflow,asylum,2023,${stand},${value},,,persons,,,report-2026,tabel 1,${value},`;
    const other = { "data/arrivals/2026-01-28.csv": lines(ARRIVALS_HEADER, inflow("definitief", "28431")) };
    const key = "inflow.asylum.2023.voorlopig";
    const correction = row({ key, edition: "2024-06-03", field: "value", old: "28430", new: "28439" });
    expect(problemsWith({ ...other, ...withRows(correction) })).toEqual([]);
  });
});
