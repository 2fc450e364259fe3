import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, smallRoot } from "./small-root.ts";

const LETTER = "content/letters/2026-05-geld.md";

test("npm run send makes a concept a sent letter that checks, and that nobody may change", () => {
  const root = smallRoot();
  const { status, stdout } = run("send", ["2026-05-geld", "--root", root]);
  expect(stdout).toBe(
    `${[LETTER, LETTER.replace(".md", ".lock.json"), LETTER.replace(".md", ".pdf")].join("\n")}\nAdd these files to git together. From now on the letter stays what it is.\n`,
  );
  expect(status).toBe(0);
  expect(readFileSync(join(root, LETTER), "utf8")).toContain("\nstatus: verzonden\n");
  expect(
    readFileSync(join(root, LETTER.replace(".md", ".pdf")))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(run("check", ["--root", root]).status).toBe(0);
  const again = run("send", ["2026-05-geld", "--root", root]);
  expect(again.stderr).toBe(`${LETTER} was sent already; ${LETTER.replace(".md", ".lock.json")} is there\n`);
  expect(again.status).toBe(1);
});

test("npm run send asks for one letter", () => {
  expect(run("send", []).stderr).toBe("name one letter: npm run send -- 2026-05-voorjaarsnota\n");
});
