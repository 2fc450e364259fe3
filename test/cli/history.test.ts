// A repository of its own for every story: what was committed is published, and the work tree wants to change it.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { history } from "../../src/cli/history.ts";
import { record } from "../../src/cli/record.ts";
import { CORRECTIONS_HEADER, COSTS as EDITION, lines } from "../data/small-data.ts";
import { commit, git } from "./git.ts";
import { type Recorded, recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const WAY_OUT =
  "a published edition is history: put the old file back, and write a new number in a new edition, or mend a mistake with a row in data/corrections.csv";

const CORRECTION = "shortfall.2024,2026-01-28,value,65,66,correctie,Tikfout.,de redactie,2026-03-01,open";

/** A folder whose editions were recorded and committed. */
async function publishedRoot(): Promise<string> {
  const root = smallRoot();
  expect((await recorded(record, ["--root", root])).stderr).toBe("");
  commit(root);
  return root;
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), "utf8");
  if (change(text) === text) throw new Error(`nothing changed in ${path}`);
  writeFileSync(join(root, path), change(text));
}

const compared = (root: string, ref = "main") => recorded(history, [ref, "--root", root]);
const checked = (root: string) => recorded(check, ["--root", root]);
const said = ({ code, stderr }: Recorded) => [code, ...stderr.trimEnd().split("\n").filter(Boolean)];
const recordAnew = async (root: string) => {
  edit(root, "data/published.csv", (text) => text.replace(new RegExp(`^${EDITION}.*\n`, "m"), ""));
  expect((await recorded(record, ["--root", root])).code).toBe(0);
};
const lineOf = (root: string) =>
  readFileSync(join(root, "data/published.csv"), "utf8")
    .split("\n")
    .findIndex((text) => text.startsWith(EDITION)) + 1;
const rowOf = (root: string) => readFileSync(join(root, "data/published.csv"), "utf8").split("\n")[lineOf(root) - 1];

describe("npm run history", () => {
  test("finds nothing where nothing was changed, and lets a new edition and its hash be added", async () => {
    const root = await publishedRoot();
    const base = git(root, "rev-parse", "--short=10", "main");
    expect(await compared(root)).toEqual({
      code: 0,
      stdout: `2 editions published at ${base}, 0 errors\n`,
      stderr: "",
    });
    writeFileSync(join(root, "data/costs/2026-03-01.csv"), readFileSync(join(root, EDITION)));
    expect(said(await compared(root))).toEqual([
      1,
      "data/costs/2026-03-01.csv:1:1: 2026-03-01.csv: is a new edition that is not recorded; run npm run record and commit data/published.csv",
    ]);
    expect(await recorded(record, ["--root", root])).toEqual({
      code: 0,
      stdout: "recorded data/costs/2026-03-01.csv\n1 new edition in data/published.csv\n",
      stderr: "",
    });
    expect(said(await compared(root))).toEqual([0]);
  });

  test("refuses one digit rewritten in an old edition, and so does check", async () => {
    const root = await publishedRoot();
    edit(root, EDITION, (text) => text.replace(",65,", ",66,"));
    expect(said(await compared(root))).toEqual([
      1,
      `${EDITION}:2:16: value: was "65" when it was published; ${WAY_OUT}`,
    ]);
    expect(said(await checked(root))).toEqual([
      1,
      `${EDITION}:1:1: 2026-01-28.csv: is not what was published (line ${lineOf(root)} of data/published.csv has its hash); ${WAY_OUT}; if it was never on the main branch, take its row out of data/published.csv and run npm run record`,
    ]);
  });

  test("refuses it with its hash rewritten too, which check cannot see", async () => {
    const root = await publishedRoot();
    const row = rowOf(root);
    edit(root, EDITION, (text) => text.replace(",65,", ",66,"));
    await recordAnew(root);
    expect(said(await checked(root))).toEqual([0]);
    expect(said(await compared(root))).toEqual([
      1,
      `${EDITION}:2:16: value: was "65" when it was published; ${WAY_OUT}`,
      `data/published.csv:${lineOf(root)}:1: published.csv: the row of ${EDITION} was changed; put it back: ${row}; a recorded hash never changes`,
    ]);
  });

  test.each([
    ["back-dating", "2026-01-27", "back-dated"],
    ["renaming", "2026-03-01", "under a later day"],
  ])("refuses %s an edition, and so does check", async (_, day, how) => {
    const root = await publishedRoot();
    const other = `data/costs/${day}.csv`;
    renameSync(join(root, EDITION), join(root, other));
    const problem = `${other}:1:1: ${day}.csv: is the published edition ${EDITION} ${how}; give it that name again: a published edition keeps its day`;
    expect(said(await compared(root))).toEqual([1, problem]);
    expect(said(await checked(root))).toContain(problem);
  });

  test("refuses back-dating with the hash and a digit rewritten too", async () => {
    const root = await publishedRoot();
    const row = rowOf(root);
    writeFileSync(
      join(root, "data/costs/2026-02-01.csv"),
      readFileSync(join(root, EDITION), "utf8").replace("65", "66"),
    );
    rmSync(join(root, EDITION));
    edit(root, "data/published.csv", (text) => text.replace(new RegExp(`^${EDITION}.*\n`, "m"), ""));
    expect((await recorded(record, ["--root", root])).code).toBe(0);
    expect(said(await checked(root))).toEqual([0]);
    expect(said(await compared(root))).toEqual([
      1,
      `${EDITION}:1:1: 2026-01-28.csv: is gone; put it back: ${WAY_OUT}`,
      `data/published.csv:1:1: published.csv: the row of ${EDITION} is gone; put it back: ${row}`,
    ]);
  });

  test("refuses an edition that was removed, and so does check", async () => {
    const root = await publishedRoot();
    rmSync(join(root, EDITION));
    expect(said(await compared(root))).toEqual([1, `${EDITION}:1:1: 2026-01-28.csv: is gone; put it back: ${WAY_OUT}`]);
    expect(said(await checked(root))).toContain(
      `data/published.csv:${lineOf(root)}:1: path: ${EDITION} is gone; put it back: ${WAY_OUT}`,
    );
  });

  test("wants to know why an edition comes after a newer one of its dataset", async () => {
    const root = await publishedRoot();
    const late = "data/costs/2026-01-29.csv";
    writeFileSync(join(root, late), readFileSync(join(root, EDITION), "utf8"));
    expect((await recorded(record, ["--root", root])).code).toBe(0);
    commit(root);
    const older = "data/costs/2026-01-20.csv";
    const source = "report-2025,Rapport,Rijk,2026-01-20,stated,,,,";
    edit(root, "data/sources.csv", (text) => `${text}${source}\n`);
    writeFileSync(
      join(root, older),
      readFileSync(join(root, EDITION), "utf8").replace(",report-2026,", ",report-2025,"),
    );
    const problem = `${older}:1:1: 2026-01-20.csv: is older than ${late}, which is published: a number that became public later is an edition of its own day; for a publication that was found late, run npm run record -- --found-late "why"`;
    expect(said(await recorded(record, ["--root", root]))).toEqual([1, problem, "nothing was recorded"]);
    expect((await recorded(record, ["--root", root, "--found-late", "Stond in een bijlage."])).code).toBe(0);
    expect(said(await compared(root))).toEqual([0]);
    edit(root, "data/published.csv", (text) => text.replace("Stond in een bijlage.", ""));
    expect(said(await compared(root))).toEqual([1, problem]);
  });

  test("lets a correction change its status, and nothing else", async () => {
    const root = await publishedRoot();
    writeFileSync(join(root, "data/corrections.csv"), lines(CORRECTIONS_HEADER, CORRECTION));
    expect(said(await checked(root))).toEqual([0]);
    commit(root);
    writeFileSync(
      join(root, "data/corrections.csv"),
      lines(CORRECTIONS_HEADER, CORRECTION.replace("open", "made_by_source")),
    );
    expect(said(await compared(root))).toEqual([0]);
    writeFileSync(join(root, "data/corrections.csv"), lines(CORRECTIONS_HEADER, CORRECTION.replace(",66,", ",67,")));
    expect(said(await compared(root))).toEqual([
      1,
      `data/corrections.csv:1:1: corrections.csv: the correction of value of shortfall.2024 (edition 2026-01-28, 2026-03-01) was changed or taken out; put it back: only its status may change, and a wrong correction is taken back with a new row`,
    ]);
  });

  test("compares with where the work began, not with what was published since", async () => {
    const root = await publishedRoot();
    git(root, "checkout", "-q", "-b", "draft");
    git(root, "checkout", "-q", "main");
    writeFileSync(join(root, "data/costs/2026-03-01.csv"), readFileSync(join(root, EDITION)));
    expect((await recorded(record, ["--root", root])).code).toBe(0);
    commit(root);
    git(root, "checkout", "-q", "draft");
    expect(said(await compared(root))).toEqual([0]);
  });

  test("speaks as annotations, and as JSON", async () => {
    const root = await publishedRoot();
    rmSync(join(root, EDITION));
    const annotations = await recorded(history, ["main", "--format=github", "--root", root]);
    expect([annotations.code, annotations.stderr]).toEqual([1, ""]);
    expect(annotations.stdout).toContain(`::error file=${EDITION},line=1,col=1::2026-01-28.csv: is gone; put it back`);
    const json = JSON.parse((await recorded(history, ["main", "--format=json", "--root", root])).stdout);
    expect(json.problems).toEqual([expect.objectContaining({ path: EDITION, line: 1 })]);
  });

  test("asks for a ref that it can compare with", async () => {
    const root = await publishedRoot();
    expect(said(await recorded(history, ["--root", root]))).toEqual([
      1,
      "write the ref that was published: npm run history -- origin/main",
    ]);
    expect(said(await compared(root, "nergens"))).toEqual([
      1,
      '"nergens" is not a commit here; fetch it with its history, or write another',
    ]);
    expect(said(await compared(smallRoot(), "--upload-pack=x"))[0]).toBe(1);
  });
});
