// Formatting, linting and types are the tools' work; a run of the tests is a run of the tools.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);
const packageJson = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;

describe("the repository", () => {
  it("is formatted and lints clean", async () => {
    const { stdout, stderr } = await run(bin("biome"), ["ci", "--colors=off"], { cwd: ROOT }).catch((error) => error);
    expect(stdout + stderr).not.toMatch(/Found \d+ (error|warning)/);
    expect(stdout + stderr).toMatch(/Checked \d+ files/);
  });

  it("has no type errors in TypeScript or Astro", async () => {
    const { stdout } = await run(bin("astro"), ["check"], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
    }).catch((error) => error);
    expect(stdout).toMatch(/- 0 errors\n- 0 warnings/);
  }, 120_000);

  it("names every version exactly", () => {
    const versions = Object.entries({ ...packageJson["dependencies"], ...packageJson["devDependencies"] });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("locks versions without naming a registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
  });
});
