// All other tests of commands call them as functions; these three start them as a user does.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyRoot, smallRoot } from "./small-root.ts";

const project = join(import.meta.dirname, "..", "..");

function started(command: string, ...args: readonly string[]) {
  const node = join(project, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const env = { ...process.env, BUILD_TIME: "2026-05-20T12:00:00Z" };
  const script = join(project, "src", "cli", `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(node, [script, ...args], { cwd: project, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

test("a mistake ends the process badly, and is said where mistakes are", () => {
  const { code, stdout, stderr } = started("check", "--root", emptyRoot());
  expect(code).toBe(1);
  expect(stderr).toContain("content/organisation.yaml:1:1: organisation.yaml: the file is missing; add it\n");
  expect(stdout).toMatch(/^0 datasets, 0 editions, 0 keys, 0 letters, \d+ errors?\n$/);
});

test("the state of the letters is JSON and nothing else: the code of another commit reads it", () => {
  const { code, stdout, stderr } = started("state", "--root", smallRoot());
  expect([code, stderr]).toEqual([0, ""]);
  const state = JSON.parse(stdout);
  expect(stdout).toBe(JSON.stringify(state));
  expect(state.letters.map(({ slug }: { slug: string }) => slug)).toEqual(["2026-05-geld"]);
});

test("a word that a command does not know is one line, without a trace of our code", () => {
  expect(started("check", "--fromat=json")).toEqual({
    code: 1,
    stdout: "",
    stderr: "--fromat is no option of this command; did you mean --format or --root?\n",
  });
});
