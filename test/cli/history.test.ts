// A repository of its own for every story: what was committed is published, and the work tree wants to change it.
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CORRECTIONS_HEADER, lines } from "../data/small-data.ts";
import { run, smallRoot } from "./small-root.ts";

const EDITION = "data/volumes/2026-01-28.csv";
const WAY_OUT =
  "a published edition is history: put the old file back, and write a new number in a new edition, or mend a mistake with a row in data/corrections.csv";

const CORRECTION = "volumes_total.asylum.2024,2026-01-28,value,65,66,correctie,Tikfout.,de redactie,2026-03-01,open";

/** A folder whose editions were recorded and committed. */
function publishedRoot(changes: Parameters<typeof smallRoot>[0] = {}): string {
  const root = smallRoot(changes);
  expect(run("record", ["--root", root]).stderr).toBe("");
  git(root, "init", "-q", "-b", "main");
  commit(root);
  return root;
}

function git(root: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@platform.example", "-c", "commit.gpgsign=false"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function commit(root: string): void {
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "Publish");
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), "utf8");
  if (change(text) === text) throw new Error(`nothing changed in ${path}`);
  writeFileSync(join(root, path), change(text));
}

const history = (root: string, ref = "main") => run("history", [ref, "--root", root]);
const check = (root: string) => run("check", ["--root", root]);
const said = ({ status, stderr }: ReturnType<typeof run>) => [status, ...stderr.trimEnd().split("\n").filter(Boolean)];
const recordAnew = (root: string) => {
  edit(root, "data/published.csv", (text) => text.replace(new RegExp(`^${EDITION}.*\n`, "m"), ""));
  expect(run("record", ["--root", root]).status).toBe(0);
};
const lineOf = (root: string) =>
  readFileSync(join(root, "data/published.csv"), "utf8")
    .split("\n")
    .findIndex((text) => text.startsWith(EDITION)) + 1;
const rowOf = (root: string) => readFileSync(join(root, "data/published.csv"), "utf8").split("\n")[lineOf(root) - 1];

describe("npm run history", () => {
  test("finds nothing where nothing was changed, and lets a new edition and its hash be added", () => {
    const root = publishedRoot();
    const base = git(root, "rev-parse", "--short=10", "main");
    expect(history(root)).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^\\d+ editions published at ${base}, 0 errors\n$`)),
      stderr: "",
    });
    writeFileSync(join(root, "data/volumes/2026-03-01.csv"), readFileSync(join(root, EDITION)));
    expect(said(history(root))).toEqual([
      1,
      "data/volumes/2026-03-01.csv:1:1: 2026-03-01.csv: is a new edition that is not recorded; run npm run record and commit data/published.csv",
    ]);
    expect(run("record", ["--root", root])).toEqual({
      status: 0,
      stdout: "recorded data/volumes/2026-03-01.csv\n1 new edition in data/published.csv\n",
      stderr: "",
    });
    expect(said(history(root))).toEqual([0]);
  });

  test("refuses one digit rewritten in an old edition, and so does check", () => {
    const root = publishedRoot();
    edit(root, EDITION, (text) => text.replace(",65,", ",66,"));
    expect(said(history(root))).toEqual([1, `${EDITION}:2:20: value: was "65" when it was published; ${WAY_OUT}`]);
    expect(said(check(root))).toEqual([
      1,
      `${EDITION}:1:1: 2026-01-28.csv: is not what was published (line ${lineOf(root)} of data/published.csv has its hash); ${WAY_OUT}; if it was never on the main branch, take its row out of data/published.csv and run npm run record`,
    ]);
  });

  test("refuses it with its hash rewritten too, which check cannot see", () => {
    const root = publishedRoot();
    const row = rowOf(root);
    edit(root, EDITION, (text) => text.replace(",65,", ",66,"));
    recordAnew(root);
    expect(said(check(root))).toEqual([0]);
    expect(said(history(root))).toEqual([
      1,
      `data/published.csv:${lineOf(root)}:1: published.csv: the row of ${EDITION} was changed; put it back: ${row}; a recorded hash never changes`,
      `${EDITION}:2:20: value: was "65" when it was published; ${WAY_OUT}`,
    ]);
  });

  test.each([
    ["back-dating", "2026-01-27", "back-dated"],
    ["renaming", "2026-03-01", "under a later day"],
  ])("refuses %s an edition, and so does check", (_, day, how) => {
    const root = publishedRoot();
    const other = `data/volumes/${day}.csv`;
    renameSync(join(root, EDITION), join(root, other));
    const problem = `${other}:1:1: ${day}.csv: is the published edition ${EDITION} ${how}; give it that name again: a published edition keeps its day`;
    expect(said(history(root))).toEqual([1, problem]);
    expect(said(check(root))).toContain(problem);
  });

  test("refuses back-dating with the hash and a digit rewritten too", () => {
    const root = publishedRoot();
    const row = rowOf(root);
    writeFileSync(
      join(root, "data/volumes/2026-02-01.csv"),
      readFileSync(join(root, EDITION), "utf8").replace("65", "66"),
    );
    rmSync(join(root, EDITION));
    edit(root, "data/published.csv", (text) => text.replace(new RegExp(`^${EDITION}.*\n`, "m"), ""));
    expect(run("record", ["--root", root]).status).toBe(0);
    expect(said(check(root))).toEqual([0]);
    expect(said(history(root))).toEqual([
      1,
      `data/published.csv:1:1: published.csv: the row of ${EDITION} is gone; put it back: ${row}`,
      `${EDITION}:1:1: 2026-01-28.csv: is gone; put it back: ${WAY_OUT}`,
    ]);
  });

  test("refuses an edition that was removed, and so does check", () => {
    const root = publishedRoot();
    rmSync(join(root, EDITION));
    expect(said(history(root))).toEqual([1, `${EDITION}:1:1: 2026-01-28.csv: is gone; put it back: ${WAY_OUT}`]);
    expect(said(check(root))).toContain(
      `data/published.csv:${lineOf(root)}:1: path: ${EDITION} is gone; put it back: ${WAY_OUT}`,
    );
  });

  test("wants to know why an edition comes after a newer one of its dataset", () => {
    const root = publishedRoot();
    const late = "data/volumes/2026-01-29.csv";
    writeFileSync(join(root, late), readFileSync(join(root, EDITION), "utf8"));
    expect(run("record", ["--root", root]).status).toBe(0);
    commit(root);
    const older = "data/volumes/2026-01-20.csv";
    const source = "report-old,Rapport,Rijk,2026-01-20,stated,,,,";
    edit(root, "data/sources.csv", (text) => `${text}${source}\n`);
    writeFileSync(join(root, older), readFileSync(join(root, EDITION), "utf8").replace(",report,", ",report-old,"));
    const problem = `${older}:1:1: 2026-01-20.csv: is older than ${late}, which is published: a number that became public later is an edition of its own day; for a publication that was found late, run npm run record -- --found-late "why"`;
    expect(said(run("record", ["--root", root]))).toEqual([1, problem, "nothing was recorded"]);
    expect(run("record", ["--root", root, "--found-late", "Stond in een bijlage."]).status).toBe(0);
    expect(said(history(root))).toEqual([0]);
    edit(root, "data/published.csv", (text) => text.replace("Stond in een bijlage.", ""));
    expect(said(history(root))).toEqual([1, problem]);
  });

  test("lets a correction change its status, and nothing else", () => {
    const root = publishedRoot();
    writeFileSync(join(root, "data/corrections.csv"), lines(CORRECTIONS_HEADER, CORRECTION));
    expect(said(check(root))).toEqual([0]);
    commit(root);
    writeFileSync(
      join(root, "data/corrections.csv"),
      lines(CORRECTIONS_HEADER, CORRECTION.replace("open", "made_by_source")),
    );
    expect(said(history(root))).toEqual([0]);
    writeFileSync(join(root, "data/corrections.csv"), lines(CORRECTIONS_HEADER, CORRECTION.replace(",66,", ",67,")));
    expect(said(history(root))).toEqual([
      1,
      `data/corrections.csv:1:1: corrections.csv: the correction of value of volumes_total.asylum.2024 (edition 2026-01-28, 2026-03-01) was changed or taken out; put it back: only its status may change, and a wrong correction is taken back with a new row`,
    ]);
  });

  test("compares with where the work began, not with what was published since", () => {
    const root = publishedRoot();
    git(root, "checkout", "-q", "-b", "draft");
    git(root, "checkout", "-q", "main");
    writeFileSync(join(root, "data/volumes/2026-03-01.csv"), readFileSync(join(root, EDITION)));
    expect(run("record", ["--root", root]).status).toBe(0);
    commit(root);
    git(root, "checkout", "-q", "draft");
    expect(said(history(root))).toEqual([0]);
  });

  test("speaks as annotations, and as JSON", () => {
    const root = publishedRoot();
    rmSync(join(root, EDITION));
    const annotations = run("history", ["main", "--format=github", "--root", root]);
    expect([annotations.status, annotations.stderr]).toEqual([1, ""]);
    expect(annotations.stdout).toContain(`::error file=${EDITION},line=1,col=1::2026-01-28.csv: is gone; put it back`);
    const json = JSON.parse(run("history", ["main", "--format=json", "--root", root]).stdout);
    expect(json.problems).toEqual([expect.objectContaining({ path: EDITION, line: 1 })]);
  });

  test("asks for a ref that it can compare with", () => {
    const root = publishedRoot();
    expect(said(run("history", ["--root", root]))).toEqual([
      1,
      "write the ref that was published: npm run history -- origin/main",
    ]);
    expect(said(history(root, "nergens"))).toEqual([
      1,
      '"nergens" is not a commit here; fetch it with its history, or write another',
    ]);
    expect(said(history(smallRoot(), "--upload-pack=x"))[0]).toBe(1);
  });
});
