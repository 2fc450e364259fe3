import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, smallRoot } from "./small-root.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const COSTS = "data/execution-costs/2026-01-28.csv";

function git(root: string, ...args: string[]): void {
  const who = ["-c", "user.name=test", "-c", "user.email=test@platform.example", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** A small root with these files as a repository of one commit. */
function repository({ code = false } = {}): string {
  const root = smallRoot();
  cpSync(join(PROJECT, "package-lock.json"), join(root, "package-lock.json"));
  if (code) cpSync(join(PROJECT, "src"), join(root, "src"), { recursive: true });
  git(root, "init", "-q", "-b", "main");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "Start");
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

function change(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  writeFileSync(join(root, path), text.replace(from, to));
}

describe("npm run impact", () => {
  test("compares with what the code of the commit makes of its data", () => {
    const root = repository({ code: true });
    change(root, COSTS, ",65,", ",70,");
    const { stdout, stderr } = run("impact", ["HEAD", "--root", root]);
    expect(stderr).toBe("");
    expect(stdout).toContain("1 letter touched, 0 not; 1 number printed otherwise; 0 claims broken.");
    expect(stdout).toContain("| € 65 miljoen | € 70 miljoen | +7.7% | line 9: Wij missen € 70 miljoen. |");
    expect(stdout).not.toContain("> ");
  });

  test("shows what a change of code does to the letters", () => {
    const root = repository({ code: true });
    // The commit writes amounts otherwise than the work tree.
    change(root, "src/language/writing/quantity.ts", '"miljoen"', '"mln"');
    git(root, "commit", "-q", "-a", "-m", "Write mln");
    const { stdout } = run("impact", ["HEAD", "--root", root]);
    expect(stdout).toContain("| € 65 mln | € 65 miljoen | 0% |");
  });

  test("says what it could not compare: code without this command, other dependencies", () => {
    const root = repository();
    writeFileSync(join(root, "package-lock.json"), "{}\n");
    const { stdout } = run("impact", ["HEAD", "--root", root, "--format=json"]);
    const found = JSON.parse(stdout);
    expect(found.notes).toEqual([
      "package-lock.json differs: both sides were computed with the dependencies of the work tree.",
      "The code of the commit cannot tell what its letters say: its data and letters were read with the code of the work tree, so what code changed does not show.",
    ]);
    expect(found.letters).toEqual([]);
    expect(found.untouched).toEqual(["2026-05-geld"]);
  });

  test("does not know every ref", () => {
    const { status, stderr } = run("impact", ["nergens", "--root", repository()]);
    expect(stderr).toBe('"nergens" is not a commit here; fetch it with its history, or write another\n');
    expect(status).toBe(1);
  });
});
