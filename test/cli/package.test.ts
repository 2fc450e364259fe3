import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { packLetter } from "../../src/cli/package.ts";
import { LETTER, letterText } from "../publication/small-content.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const SLUG = "2026-05-geld";

describe("npm run package", () => {
  test("makes the folder of a letter and sends nothing", async () => {
    const root = smallRoot();
    const { code, stdout, stderr } = await recorded(packLetter, ["--root", root, SLUG]);
    expect([code, stderr]).toEqual([0, ""]);
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

  test("answers a name that is not there with the nearest", async () => {
    expect(await recorded(packLetter, ["--root", smallRoot(), "2026-05-gelt"])).toEqual({
      code: 1,
      stdout: "",
      stderr: `no letter is named "2026-05-gelt"; did you mean ${SLUG}?\n`,
    });
    expect((await recorded(packLetter, ["--root", smallRoot()])).stderr).toBe(
      "name one letter: npm run package -- 2026-05-uw-brief\n",
    );
  });

  test("a letter that cannot be printed makes no folder, and check says it too", async () => {
    const root = smallRoot({ [LETTER]: letterText("Wij missen 😀.") });
    const problem = `${LETTER}:9:12: "😀" (U+1F600) is not in the fonts of the PDF; write it otherwise`;
    expect(await recorded(packLetter, ["--root", root, SLUG])).toEqual({
      code: 1,
      stdout: "",
      stderr: `${problem}\nnothing was packed\n`,
    });
    expect(existsSync(join(root, "package"))).toBe(false);
    expect(await recorded(check, ["--root", root])).toMatchObject({ code: 1, stderr: `${problem}\n` });
  });
});
