import { describe, expect, test } from "vitest";
import { COMMITTEES_HEADER, dataWith, KINDS_HEADER, lines, problemsWith, SOURCES_HEADER } from "../small-data.ts";
import { STANDS_HEADER, STANDS_ROWS } from "../small-stands.ts";

const KINDS = "data/addressee-kinds.csv";
const COMMITTEES = "data/committees.csv";
const SOURCES = "data/sources.csv";
const PARLIAMENT = "parliament,het parlement,de griffie,de commissie,,,kamerstukken";
const COUNCIL = "council,de gemeenteraad,de raadsgriffie,de raad,Geachte raadsleden,brief,";
const kinds = (...rows: string[]) => ({ [KINDS]: lines(KINDS_HEADER, ...rows) });
const committees = (...rows: string[]) => ({ [COMMITTEES]: lines(COMMITTEES_HEADER, ...rows) });
/** The sources of the small world without a column for references to papers. */
const bare = {
  [SOURCES]: lines(
    SOURCES_HEADER.replace(",kamerstuk", ""),
    "report-2024,Rapport 2024,Rijk,2024-06-03,stated,,,",
    "report-2026,Rapport 2026,Rijk,2026-01-28,stated,,https://zoek.officielebekendmakingen.nl/stb-2021-38.html,",
  ),
};
const toCouncil = { ...kinds(PARLIAMENT, COUNCIL), ...committees("raad,de raad van Waterland,,,,council") };

describe("a kind of addressee", () => {
  test("says what goes with each addressee that is of it", () => {
    const { addresseeKinds, committees: known } = dataWith({ ...toCouncil, ...bare });
    expect([...addresseeKinds.keys()]).toEqual(["raad"]);
    expect(addresseeKinds.get("raad")).toMatchObject({ clerk: "de raadsgriffie", body: "de raad", profile: "brief" });
    expect(known.get("raad")).toEqual({
      id: "raad",
      name: "de raad van Waterland",
      salutation: "Geachte raadsleden",
      email: undefined,
      source: undefined,
    });
  });

  test("greets nobody whose own row has a greeting", () => {
    const own = committees("raad,de raad,Geachte voorzitter,,,council");
    expect(dataWith({ ...toCouncil, ...own, ...bare }).committees.get("raad")?.salutation).toBe("Geachte voorzitter");
  });

  test("need not be there: who is of none is a plain addressee", () => {
    const plain = { [KINDS]: null, [COMMITTEES]: lines("id,name,salutation,email,source", "wij,wij allen,Beste,,") };
    expect(problemsWith({ ...plain, ...bare })).toEqual([]);
    expect(dataWith({ ...plain, ...bare }).addresseeKinds.size).toBe(0);
  });
});

describe("the papers of a kind", () => {
  test("are read where an addressee is of that kind, and not where it only stands in the table", () => {
    expect(dataWith().papers).toBe("kamerstukken");
    expect(dataWith({ ...toCouncil, ...bare }).papers).toBeUndefined();
  });

  test("decide whether a source has a place for a reference, blank or not", () => {
    const parliament = [...dataWith().sources.values()];
    expect(parliament.map((source) => "kamerstuk" in source)).toEqual([true, true]);
    const council = [...dataWith({ ...toCouncil, ...bare }).sources.values()];
    expect(council.map((source) => "kamerstuk" in source)).toEqual([false, false]);
  });

  test("are asked for where they are read, and refused with the reason where they are not", () => {
    expect(problemsWith(bare)).toEqual([
      `${SOURCES}:1:1: kamerstuk: the column is missing; write the header id,title,publisher,published,day,date_text,kamerstuk,address,read_at,pages`,
    ]);
    expect(problemsWith(toCouncil)).toEqual([
      `${SOURCES}:1:44: kamerstuk: is a column for references to papers, and no addressee is of a kind that has them; take the column out, or write that kind in data/committees.csv and its papers in data/addressee-kinds.csv`,
    ]);
  });

  test("are told of nowhere in what is wrong with another column", () => {
    const misspelt = { [SOURCES]: bare[SOURCES]?.replace("publisher", "publishr") ?? "" };
    expect(problemsWith({ ...toCouncil, ...misspelt })).toEqual([
      `${SOURCES}:1:10: publishr: is not a column here; write publisher`,
    ]);
  });

  test("are nobody's fault while the tables that decide are broken", () => {
    const broken = committees("raad,,,,,council");
    expect(problemsWith({ ...toCouncil, ...broken })).toEqual([
      `${COMMITTEES}:2:6: name: is blank; write the name of the committee`,
    ]);
    expect(problemsWith(committees("tk,de commissie,Geachte leden,,,parlement"))).toEqual([
      `${COMMITTEES}:2:33: kind: "parlement" is not in ${KINDS}; write parliament, or add it there`,
    ]);
  });
});

describe("what leads nowhere has its place", () => {
  test.each<[string, Parameters<typeof problemsWith>[0], readonly string[]]>([
    [
      "a kind of an addressee",
      committees("tk,de commissie,Geachte leden,,,parliament", "ek,de senaat,Geachte leden,,,parlement"),
      [`${COMMITTEES}:3:30: kind: "parlement" is not in ${KINDS}; write parliament, or add it there`],
    ],
    [
      "a kind of a stand",
      {
        "data/stands.csv": lines(
          `${STANDS_HEADER},kind`,
          ...STANDS_ROWS.map((row, at) => `${row},${at ? "" : "senate"}`),
        ),
      },
      [`data/stands.csv:2:52: kind: "senate" is not in ${KINDS}; add it there`],
    ],
    [
      "a grammar",
      { ...kinds(PARLIAMENT, COUNCIL.replace(/,$/, ",kamerstuk")) },
      [`${KINDS}:3:74: papers: "kamerstuk" is not one of kamerstukken; write kamerstukken`],
    ],
    [
      "a profile",
      kinds(PARLIAMENT, COUNCIL.replace(",brief,", ",breif,")),
      [`${KINDS}:3:68: profile: "breif" is not in data/profiles.csv; write brief, or add it there`],
    ],
    [
      "two kinds with one id",
      kinds(PARLIAMENT, PARLIAMENT),
      [`${KINDS}:3:1: id: parliament stands on line 2 too; keep one row`],
    ],
    [
      "a kind of an addressee, of which nobody knows how it greets",
      committees("tk,de commissie,,,,parlement"),
      [`${COMMITTEES}:2:20: kind: "parlement" is not in ${KINDS}; write parliament, or add it there`],
    ],
    [
      "an addressee whom nobody greets",
      committees("tk,de commissie,,,,parliament"),
      [`${COMMITTEES}:2:17: salutation: is blank; write how a letter greets it`],
    ],
  ])("%s", (_what, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});
