import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { check } from "../../src/cli/check.ts";
import { newLetter } from "../../src/cli/new.ts";
import { send } from "../../src/cli/send.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication } from "../../src/publication/publication.ts";
import { input, LETTER, letterText } from "../publication/small-content.ts";
import { recorded } from "./recorded.ts";
import { smallRoot, smallSubject } from "./small-root.ts";

test("npm run send makes a concept a sent letter that checks, and that nobody may change", async () => {
  const root = smallRoot();
  const { code, stdout } = await recorded(send, ["2026-05-geld", "--root", root]);
  expect(stdout).toBe(
    `${[LETTER, LETTER.replace(".md", ".lock.json"), LETTER.replace(".md", ".pdf")].join("\n")}\nAdd these files to git together. From now on the letter stays what it is.\n`,
  );
  expect(code).toBe(0);
  expect(readFileSync(join(root, LETTER), "utf8")).toContain("\nstatus: verzonden\n");
  expect(
    readFileSync(join(root, LETTER.replace(".md", ".pdf")))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect((await recorded(check, ["--root", root])).code).toBe(0);
  const again = await recorded(send, ["2026-05-geld", "--root", root]);
  expect(again.stderr).toBe(`${LETTER} was sent already; ${LETTER.replace(".md", ".lock.json")} is there\n`);
  expect(again.code).toBe(1);
});

test("npm run send sends no draft: what it left to its author is told by check and refused in its place", async () => {
  const root = smallRoot();
  await recorded(newLetter, ["Plaats vast"], root);
  const draft = "content/letters/2026-05-plaats-vast.md";
  const lines = readFileSync(join(root, draft), "utf8").split("\n");
  const left = [
    `${draft}:8:10: “Schrijf hier kort wat u vraagt en waarom.”`,
    `${draft}:10:5: “Schrijf hier de uitkomst, met haar cijfer.”`,
    `${draft}:11:5: “Schrijf hier waar dat door komt.”`,
    `${draft}:12:5: “Schrijf hier wat er volgt, of hoe zeker het is.”`,
    `${draft}:15:1: “Schrijf hier wat u vraagt, in de eerste alinea.”`,
    `${draft}:18:1: “Schrijf hier uw oproep.”`,
    `${draft}:23:1: “${lines[22]}”`,
    `${draft}:25:1: “${lines[24]}”`,
  ].map((line) => `${line} is what the draft left to you; write it`);
  const checked = await recorded(check, ["--root", root]);
  expect(checked.stdout.split("\n").filter((line) => line.startsWith("hint: "))).toEqual(
    left.map((line) => `hint: ${line}`),
  );
  expect([checked.code, checked.stderr]).toEqual([0, ""]);
  expect(await recorded(send, ["2026-05-plaats-vast", "--root", root])).toEqual({
    code: 1,
    stdout: "",
    stderr: `${[...left, "nothing was sent"].join("\n")}\n`,
  });
  expect(readFileSync(join(root, draft), "utf8")).toContain("\nstatus: concept\n");
});

test("npm run send asks for one letter", async () => {
  expect((await recorded(send, [])).stderr).toBe("name one letter: npm run send -- 2026-05-uw-brief\n");
});

describe("npm run send makes all that goes out", () => {
  const { scenarios, charts: known } = smallSubject;
  const draw = vi.fn(known.get("costs")?.draw);
  const charts = new Map([...known].map(([id, chart]) => [id, { ...chart, draw }]));
  const lookedThrough = vi.spyOn(charts, "values");
  const sending = (slug: string, root: string) =>
    recorded(send, [slug, "--root", root], undefined, {}, { scenarios, charts });

  /** How often all charts are looked through, and one is drawn, while something is done. */
  async function counted(done: () => unknown): Promise<{ readonly looks: number; readonly drawings: number }> {
    lookedThrough.mockClear();
    draw.mockClear();
    await done();
    return { looks: lookedThrough.mock.calls.length, drawings: draw.mock.calls.length };
  }

  test("twice, before and with its lock in place, and compiles the letter in the first of them", async () => {
    const root = smallRoot({ [LETTER]: letterText("::chart[costs]\n\nWij missen :value[shortfall.2024].") });
    const once = await counted(() => publication(readInput(root), { ...input, scenarios, charts }));
    const whole = await counted(async () => expect((await sending("2026-05-geld", root)).code).toBe(0));
    expect(once.looks).toBeGreaterThan(0);
    expect(once.drawings).toBeGreaterThan(0);
    expect(whole).toEqual({ looks: 2 * once.looks, drawings: once.drawings });
  });

  test("not at all for a letter that is not there", async () => {
    const root = smallRoot();
    const none = await counted(async () => {
      const { stderr } = await sending("2026-05-gled", root);
      expect(stderr).toBe('no letter is named "2026-05-gled"; did you mean 2026-05-geld?\n');
    });
    expect(none).toEqual({ looks: 0, drawings: 0 });
  });
});
