import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LETTER, letterText } from "../publication/small-content.ts";
import { run, smallRoot } from "./small-root.ts";

const SLUG = "2026-05-geld";

describe("npm run package", () => {
  test("makes the folder of a letter and sends nothing", () => {
    const root = smallRoot();
    const { status, stdout, stderr } = run("package", ["--root", root, SLUG]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n").slice(-2)).toEqual([
      "there is no address with a source for tk; see adres.txt",
      "nothing was sent",
    ]);
    expect(readdirSync(join(root, "package", SLUG)).sort()).toEqual([
      "2026-05-20-meer-geld-samenvatting.pdf",
      "2026-05-20-meer-geld.pdf",
      "adres.txt",
      "brief.json",
      "e-mail.txt",
      "manifest.json",
    ]);
  });

  test("answers a name that is not there with the nearest", () => {
    expect(run("package", ["--root", smallRoot(), "2026-05-gelt"])).toEqual({
      status: 1,
      stdout: "",
      stderr: `no letter is named "2026-05-gelt"; did you mean ${SLUG}?\n`,
    });
    expect(run("package", ["--root", smallRoot()]).stderr).toBe(
      "name one letter: npm run package -- 2026-05-voorjaarsnota\n",
    );
  });

  test("a letter that cannot be printed makes no folder, and check says it too", () => {
    const root = smallRoot({ [LETTER]: letterText("Wij missen 😀.") });
    const problem = `${LETTER}:9:12: "😀" (U+1F600) is not in the fonts of the PDF; write it otherwise`;
    expect(run("package", ["--root", root, SLUG])).toEqual({
      status: 1,
      stdout: "",
      stderr: `${problem}\nnothing was packed\n`,
    });
    expect(existsSync(join(root, "package"))).toBe(false);
    expect(run("check", ["--root", root])).toMatchObject({ status: 1, stderr: `${problem}\n` });
  });
});
