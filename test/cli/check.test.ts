import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { columnsOf } from "../../src/data/csv/columns.ts";
import { sideTables } from "../../src/data/tables/side-tables.ts";
import { LETTER, letterText } from "../publication/small-content.ts";
import { units } from "../units.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const account = `${LETTER}: 1 of 1 number traced, 0 claims hold, 0 excused\n`;
const summary = (errors: number) =>
  `${errors > 0 ? "" : account}2 datasets, 2 editions, 3 keys, 1 letter, ${errors} ${errors === 1 ? "error" : "errors"}\n`;

const problem = `${LETTER}:9:12: no figure is named "shortfal.2024"; did you mean shortfall.2024?`;
const spoilt = { [LETTER]: letterText("Wij missen :value[shortfal.2024], heel zeker.") };

describe("npm run check", () => {
  test("on sound files counts what there is and ends well", async () => {
    expect(await recorded(check, ["--root", smallRoot()])).toEqual({ code: 0, stdout: summary(0), stderr: "" });
  });

  test("checks the folder it stands in when no other is named", async () => {
    expect(await recorded(check, [], smallRoot())).toEqual({ code: 0, stdout: summary(0), stderr: "" });
  });

  test("says every mistake in its place and ends badly", async () => {
    expect(await recorded(check, ["--root", smallRoot(spoilt)])).toEqual({
      code: 1,
      stdout: summary(1),
      stderr: `${problem}\n`,
    });
  });

  test("--format=json is the same for machines", async () => {
    const { code, stdout, stderr } = await recorded(check, ["--format=json", "--root", smallRoot(spoilt)]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toEqual({
      datasets: 2,
      editions: 2,
      keys: 3,
      letters: 1,
      errors: 1,
      problems: [
        {
          path: LETTER,
          line: 9,
          column: 12,
          message: 'no figure is named "shortfal.2024"; did you mean shortfall.2024?',
          rests: true,
          hint: false,
        },
      ],
      hints: [],
      coverage: {},
    });
  });

  test("--format=json on sound files has no problems", async () => {
    const { code, stdout } = await recorded(check, ["--format=json", "--root", smallRoot()]);
    const { problems, hints, coverage } = JSON.parse(stdout);
    expect([code, problems, hints]).toEqual([0, [], []]);
    expect(coverage).toEqual({ [LETTER]: { traced: 1, numbers: 1, claims: 0, excused: 0 } });
  });

  test("--format=github is an annotation on the line of a pull request", async () => {
    expect(await recorded(check, ["--format=github", "--root", smallRoot(spoilt)])).toEqual({
      code: 1,
      stdout: `::error file=${LETTER},line=9,col=12::no figure is named "shortfal.2024"; did you mean shortfall.2024?\n${summary(1)}`,
      stderr: "",
    });
  });

  test("a hint is no error: it is said after the errors, and the check ends well", async () => {
    const root = smallRoot({ [LETTER]: letterText("Wij missen meer dan :value[shortfall.2024].") });
    const hint = `${LETTER}:9:12: "meer" compares outside a claim; it may rest on shortfall.2024 (€ 65 miljoen): :claim[…]{holds="…"}`;
    expect(await recorded(check, ["--root", root])).toEqual({
      code: 0,
      stdout: `hint: ${hint}\n${summary(0)}`,
      stderr: "",
    });
    expect((await recorded(check, ["--format=github", "--root", root])).stdout).toContain(
      `::notice file=${LETTER},line=9,col=12::"meer"`,
    );
  });

  test.each([
    ["half a file", '{"code":"ab'],
    ["a file of nothing", ""],
    ["a file of another form", '{"code":1,"letters":[]}'],
  ])("what was kept of the last run, and is %s, is no more than an empty memory", async (_what, kept) => {
    const root = smallRoot({ ".cache/paper.json": kept });
    expect(await recorded(check, ["--root", root])).toEqual({ code: 0, stdout: summary(0), stderr: "" });
    expect(readdirSync(join(root, ".cache"))).toEqual(["paper.json"]);
    expect(Object.keys(JSON.parse(readFileSync(join(root, ".cache/paper.json"), "utf8")).letters)).toHaveLength(1);
  });

  test("a format that is not there is answered with those that are", async () => {
    expect(await recorded(check, ["--format=xml"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "--format=xml is not known; write one of text, json, github\n",
    });
  });

  test("tables that are empty files say so, and nothing is said of what letters miss because of it", async () => {
    const body = [
      'Kader 4.0 noemt :value[shortfall.2024] :cite[report-2026]{loc="§ 1"} en',
      ':value[rate.2024]{as="ruim 60 miljoen euro"}.[^noot] :claim[Dat is meer dan twee keer niets]{holds="shortfall.2024 > 0"},',
      'en :quote[€ 65 miljoen]{from="report-2026"}. Dit vroegen wij voor 2025 ook.',
      "",
      "::chart[costs]",
      "",
      ':::ask{amount="shortfall.2024" years="2026-"}',
      "Vergoed dit.",
      ":::",
      "",
      "[^noot]: Zie :value[inflow.asylum.2023].",
    ].join("\n");
    const page =
      "---\ntitle: Kader 4.0\ndate: 2026-05-01\nsummary: Over Kader 4.0.\n---\nKader 4.0 kost :value[inflow.asylum.2023].\n";
    const root = smallRoot({ [LETTER]: letterText(body, { title: "Kader 4.0" }), "content/pages/over.md": page });
    const there = sideTables.filter(({ name }) => existsSync(join(root, `data/${name}.csv`)));
    expect(there.length).toBeGreaterThan(10);
    rmSync(join(root, "data"), { recursive: true });
    mkdirSync(join(root, "data"));
    for (const { name } of there) writeFileSync(join(root, `data/${name}.csv`), "");
    const wanted = there
      .map(({ name, row }) => {
        const header = columnsOf(row(units)).map((column) => column.name);
        return `data/${name}.csv:1:1: file: is empty; write the header ${header.join(",")}`;
      })
      .sort();
    const { code, stdout, stderr } = await recorded(check, ["--root", root]);
    expect(stderr.trimEnd().split("\n").sort()).toEqual(wanted);
    expect([code, stdout]).toEqual([
      1,
      `0 datasets, 0 editions, 0 keys, 1 letter, ${wanted.length} ${wanted.length === 1 ? "error" : "errors"}\n`,
    ]);
  });
});
