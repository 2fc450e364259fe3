// A build that is killed leaves the site as it was, or as it was to become, and never half; the next build makes it right.
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorsEnvironment, changedFiles, filesOf } from "../site/built-site.ts";
import { SMALL_MOMENT, smallCopy, smallEdit, smallRun } from "../sites/small-site.ts";

const KILLS = 20;
const copy = smallCopy("library");
const env = { ...authorsEnvironment(), BUILD_TIME: SMALL_MOMENT };
const node = join(import.meta.dirname, "../..", "node_modules", ".bin", "node");
let duration = 0;
let before: ReadonlyMap<string, Buffer>;
let after: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  after = await built();
  smallEdit(copy, "content/pages/zo-werken-wij.md", (text) =>
    text.replace("leidt naar de bron", "leidt naar zijn bron"),
  );
  const start = performance.now();
  before = await built();
  duration = performance.now() - start;
  smallEdit(copy, "content/pages/zo-werken-wij.md", (text) =>
    text.replace("leidt naar zijn bron", "leidt naar de bron"),
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

async function built(): Promise<ReadonlyMap<string, Buffer>> {
  const { code, stderr } = await smallRun(copy, "build");
  expect(code, stderr).toBe(0);
  return filesOf(join(copy, "dist"));
}

describe("a build that is killed", () => {
  it.each(Array.from({ length: KILLS }, (_none, at) => (at + 1) / (KILLS + 1)))(
    "after %f of its time leaves a whole site",
    async (part) => {
      const build = spawn(node, ["src/cli/build.ts"], { cwd: copy, env, stdio: "ignore" });
      await wait(duration * part);
      build.kill("SIGKILL");
      await new Promise((resolve) => {
        if (build.exitCode !== null || build.signalCode !== null) resolve(undefined);
        else build.on("exit", resolve);
      });
      // Between two renames the site stands aside, whole.
      const there = [join(copy, "dist"), join(copy, ".cache", "dist-last")].find((folder) => existsSync(folder)) ?? "";
      const found = filesOf(there);
      const changed = [before, after].map((whole) => changedFiles(found, whole));
      expect(
        changed.some((files) => files.length === 0),
        changed.map(String).join("\n"),
      ).toBe(true);
    },
  );

  it("is followed by one that is right", async () => {
    expect(changedFiles(await built(), after)).toEqual([]);
  });
});
