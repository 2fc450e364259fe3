import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, smallRoot } from "./small-root.ts";

describe("npm run new", () => {
  test("makes a letter of today that check accepts", () => {
    const root = smallRoot();
    expect(run("new", ["Déze brief: 2028", "telt!"], root)).toEqual({
      status: 0,
      stdout:
        "content/letters/2026-05-deze-brief-2028-telt.md\nOpen it, run npm run dev, and read the handbook at /handboek/.\n",
      stderr: "",
    });
    const text = readFileSync(join(root, "content/letters/2026-05-deze-brief-2028-telt.md"), "utf8");
    expect(text).toContain('title: "Déze brief: 2028 telt!"\ndate: 2026-05-20\nto: tk\nstatus: concept\nshow: false\n');
    expect(text).toMatch(/\nsummary: .+\npoints:\n( {2}- .+\n){3}---\n/);
    expect(text).toMatch(/:value\[[a-z0-9_.]+\] :cite\[report\]/);
    expect(run("check", ["--root", root])).toMatchObject({ status: 0, stderr: "" });
  });

  test("a title with quotes, a colon and a # stays a title", () => {
    const root = smallRoot();
    expect(run("new", ['Wat is "nodig": #a \\ [x]'], root)).toMatchObject({ status: 0, stderr: "" });
    expect(run("check", ["--root", root])).toMatchObject({ status: 0, stderr: "" });
  });

  test("a long title gives an address of whole words, sixty characters at most", () => {
    const { stdout } = run("new", ["woord ".repeat(20)], smallRoot());
    expect(stdout.split("\n")[0]).toBe(`content/letters/2026-05-${Array(10).fill("woord").join("-")}.md`);
  });

  test("never writes over a letter that is there", () => {
    const root = smallRoot();
    run("new", ["Meer tijd"], root);
    const before = readFileSync(join(root, "content/letters/2026-05-meer-tijd.md"), "utf8");
    expect(run("new", ["Meer TIJD"], root)).toEqual({
      status: 1,
      stdout: "",
      stderr: "content/letters/2026-05-meer-tijd.md is there already; choose another title\n",
    });
    expect(readFileSync(join(root, "content/letters/2026-05-meer-tijd.md"), "utf8")).toBe(before);
  });

  test.each([
    [[], 'write a title: npm run new -- "Titel van de brief"\n'],
    [["  "], 'write a title: npm run new -- "Titel van de brief"\n'],
    [["!?"], '"!?" has no letters for an address; write a title in words\n'],
  ])("refuses the title %j", (args, stderr) => {
    expect(run("new", args, smallRoot())).toEqual({ status: 1, stdout: "", stderr });
  });

  test.each([
    ["Feest 🎉", 'title: "🎉" (U+1F389) is not in the fonts of the PDF; write it otherwise\n'],
    ["Nu **vet** gedrukt", 'title: "**vet**" is mark-up, which is not read here; write plain words\n'],
    ["Nu <b>vet</b>", 'title: "<b>" is mark-up, which is not read here; write plain words\n'],
    [
      "Kosten van :value[work_total.2024]",
      'title: ":value[work_total.2024]" is mark-up, which is not read here; write plain words\n',
    ],
    ["Eén\ntwee", "title: is on more than one line; write it on one\n"],
  ])("refuses the title %j, and writes nothing", (title, stderr) => {
    const root = smallRoot();
    expect(run("new", [title], root)).toEqual({ status: 1, stdout: "", stderr });
    expect(readdirSync(join(root, "content/letters"))).toEqual(["2026-05-geld.md"]);
  });

  test("refuses a number in the title, for no figure can stand there", () => {
    expect(run("new", ["Tien procent erbij"], smallRoot())).toEqual({
      status: 1,
      stdout: "",
      stderr: 'title: "Tien procent" leads to no source, and a figure cannot stand here; say it without the number\n',
    });
  });

  test("makes nothing while the data are broken", () => {
    const root = smallRoot();
    rmSync(join(root, "data/sources.csv"));
    expect(run("new", ["Meer tijd"], root)).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "data/sources.csv:1:1: sources.csv: the file is missing; add it\nmend the data first; no letter was made\n",
    });
    expect(existsSync(join(root, "content/letters/2026-05-meer-tijd.md"))).toBe(false);
  });
});
