import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { alone } from "./mutex.ts";

const folder = mkdtempSync(join(tmpdir(), "onderbouwd-mutex-"));
const path = join(folder, "locks", "site");
afterAll(() => rmSync(folder, { recursive: true }));

describe("alone", () => {
  it("lets who comes second wait until the first is done, or failed, and leaves no lock", async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await turn();
      steps.push(`${name} ends`);
      if (name === "first") throw new Error("first failed");
    };
    const [first, second] = await Promise.allSettled([alone(path, work("first")), alone(path, work("second"))]);
    expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
    expect(existsSync(path)).toBe(false);
  });

  it("takes away the lock of a process that is no more", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(path, String(pid));
    expect(await alone(path, async () => "done")).toBe("done");
  });
});
