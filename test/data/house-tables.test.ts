// The tables that come with the machine, and what an organisation puts on top of them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/data/csv/files.ts";
import { HOUSE, housePath, inForceFiles } from "../../src/data/house-tables.ts";
import { isTable } from "../../src/data/side-rows.ts";
import { APPROXIMATIONS_HEADER, dataWith, filesWith, lines, NAMES_HEADER, problemsWith } from "./small-data.ts";

const ROOT = join(import.meta.dirname, "../..");
const OWN = "data/approximations.csv";
const house = lines(APPROXIMATIONS_HEADER, "bijna,90,100,,Net niet.", "ruim,100,110,,Net wel.", "circa,95,105,,Erbij.");
const textOf = (path: string, changes: Parameters<typeof filesWith>[0]) =>
  new TextDecoder().decode(inForceFiles(filesWith(changes)).get(path));

describe("the tables of the machine", () => {
  const own = readFiles(ROOT, HOUSE);

  test("are each a table of data/, and nothing is wrong with them", () => {
    expect(readdirSync(join(ROOT, HOUSE)).filter((file) => !isTable(file))).toEqual([]);
    const texts = Object.fromEntries([...own].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    expect(problemsWith(texts)).toEqual([]);
  });

  test("know the words that conditions are written with, and a profile for the letter that is drafted", () => {
    const texts = Object.fromEntries([...own].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    const data = dataWith({ ...texts, [OWN]: null, "data/profiles.csv": null, "data/names.csv": null });
    expect([...data.approximations.keys()]).toEqual(expect.arrayContaining(["bijna", "ruim", "circa"]));
    expect([...data.profiles.keys()]).toContain("brief");
    expect(data.names).toContain("CC BY 4.0");
  });
});

describe("a row of the organisation", () => {
  test("takes the place of the machine's with the same key, and any other comes after", () => {
    const changes = {
      [housePath("approximations")]: house,
      [OWN]: lines(APPROXIMATIONS_HEADER, "zowat,80,100,,Losjes.", "ruim,100,120,,Ruimer."),
    };
    const { approximations } = dataWith(changes);
    expect([...approximations.keys()]).toEqual(["bijna", "ruim", "circa", "zowat"]);
    expect(approximations.get("ruim")).toMatchObject({ high: 1.2, why: "Ruimer." });
    expect(textOf(OWN, changes)).toBe(
      lines(
        APPROXIMATIONS_HEADER,
        "bijna,90,100,,Net niet.",
        "ruim,100,120,,Ruimer.",
        "circa,95,105,,Erbij.",
        "zowat,80,100,,Losjes.",
      ),
    );
  });

  test("may stand in other columns than the machine's, and say what a spreadsheet would run", () => {
    const changes = {
      [housePath("names")]: lines(NAMES_HEADER, "COVID-19,Een ziekte."),
      "data/names.csv": lines("why,name", '"=Naam, met komma",Kader 4.0'),
    };
    expect(textOf("data/names.csv", changes)).toBe(
      lines(NAMES_HEADER, "COVID-19,Een ziekte.", 'Kader 4.0,"=Naam, met komma"'),
    );
  });

  test("is refused in its own file, where it stands", () => {
    expect(
      problemsWith({ [housePath("approximations")]: house, [OWN]: lines(APPROXIMATIONS_HEADER, "ruim,,,,Leeg.") }),
    ).toEqual([`${OWN}:2:6: low: is blank, and so is high; write a percentage in one of them or in both`]);
  });

  test("may not stand there twice", () => {
    const row = "ruim,100,120,,Ruimer.";
    expect(
      problemsWith({ [housePath("approximations")]: house, [OWN]: lines(APPROXIMATIONS_HEADER, row, row) }),
    ).toEqual([`${OWN}:3:1: word: ruim stands on line 2 too; keep one row`]);
  });
});

describe("a table that stands in one place only goes out to the byte", () => {
  test.each([
    ["of the machine", { [housePath("approximations")]: house, [OWN]: null }],
    ["of the organisation", { [OWN]: house }],
  ])("%s", (_whose, changes) => {
    expect(textOf(OWN, changes)).toBe(house);
  });
});
