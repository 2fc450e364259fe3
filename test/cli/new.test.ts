import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { newLetter } from "../../src/cli/new.ts";
import { KINDS_HEADER, lines, PROFILES_HEADER } from "../data/small-data.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

describe("npm run new", () => {
  test("makes a letter of today that check accepts, and leads to the handbook", async () => {
    const root = smallRoot();
    expect(await recorded(newLetter, ["Déze brief: 2028", "telt!"], root)).toEqual({
      code: 0,
      stdout:
        "content/letters/2026-05-deze-brief-2028-telt.md\nOpen it, run npm run dev, and read the handbook at /handboek/.\n",
      stderr: "",
    });
    const text = readFileSync(join(root, "content/letters/2026-05-deze-brief-2028-telt.md"), "utf8");
    expect(text).toContain('title: "Déze brief: 2028 telt!"\ndate: 2026-05-20\nto: tk\nstatus: concept\nshow: false\n');
    expect(text).toMatch(/\nsummary: .+\npoints:\n( {2}- .+\n){3}---\n/);
    expect(text).toMatch(/:value\[[a-z0-9_.]+\] :cite\[report-2024\]/);
    expect(await recorded(check, ["--root", root])).toMatchObject({ code: 0, stderr: "" });
  });

  test.each([
    ["before the title", (root: string) => ["--root", root, "Meer tijd"]],
    ["after it, in one word", (root: string) => ["Meer", "tijd", `--root=${root}`]],
  ])("works in the folder that --root names, %s", async (_where, args) => {
    const root = smallRoot();
    expect(await recorded(newLetter, args(root))).toEqual({
      code: 0,
      stdout: "content/letters/2026-05-meer-tijd.md\nOpen it, run npm run dev, and read the handbook at /handboek/.\n",
      stderr: "",
    });
    expect(readdirSync(join(root, "content/letters"))).toContain("2026-05-meer-tijd.md");
  });

  test("takes the profile of the kind of its addressee, or else the first there is", async () => {
    const profiles = lines(PROFILES_HEADER, "kort,1,no,no,yes,10,Kort.", "brief,3,no,no,yes,10,Onze aanname.");
    const kind = (profile: string) =>
      lines(KINDS_HEADER, `parliament,het parlement,de griffie,de commissie,,${profile},kamerstukken`);
    for (const [own, profile] of [
      ["kort", "kort"],
      ["", "brief"],
    ] as const) {
      const root = smallRoot({ "data/profiles.csv": profiles, "data/addressee-kinds.csv": kind(own) });
      expect(await recorded(newLetter, ["Meer tijd"], root)).toMatchObject({ code: 0, stderr: "" });
      const text = readFileSync(join(root, "content/letters/2026-05-meer-tijd.md"), "utf8");
      expect(text).toContain(`\nprofile: ${profile}\n`);
    }
  });

  test("a title with quotes, a colon and a # stays a title", async () => {
    const root = smallRoot();
    expect(await recorded(newLetter, ['Wat is "nodig": #a \\ [x]'], root)).toMatchObject({ code: 0, stderr: "" });
    expect(await recorded(check, ["--root", root])).toMatchObject({ code: 0, stderr: "" });
  });

  test("a long title gives an address of whole words, sixty characters at most", async () => {
    const { stdout } = await recorded(newLetter, ["woord ".repeat(20)], smallRoot());
    expect(stdout.split("\n")[0]).toBe(`content/letters/2026-05-${Array(10).fill("woord").join("-")}.md`);
  });

  test("never writes over a letter that is there", async () => {
    const root = smallRoot();
    await recorded(newLetter, ["Meer tijd"], root);
    const before = readFileSync(join(root, "content/letters/2026-05-meer-tijd.md"), "utf8");
    expect(await recorded(newLetter, ["Meer TIJD"], root)).toEqual({
      code: 1,
      stdout: "",
      stderr: "content/letters/2026-05-meer-tijd.md is there already; choose another title\n",
    });
    expect(readFileSync(join(root, "content/letters/2026-05-meer-tijd.md"), "utf8")).toBe(before);
  });

  test.each([
    [[], 'write a title: npm run new -- "Titel van de brief"\n'],
    [["  "], 'write a title: npm run new -- "Titel van de brief"\n'],
    [["--nonsense", "brief"], '--nonsense brief is not a title; write npm run new -- "Titel van de brief"\n'],
    [["--", "brief"], '-- brief is not a title; write npm run new -- "Titel van de brief"\n'],
    [["brief", "--root"], "option '--root <value>' argument missing\n"],
    [["!?"], '"!?" has no letters for an address; write a title in words\n'],
  ])("refuses the title %j", async (args, stderr) => {
    expect(await recorded(newLetter, args, smallRoot())).toEqual({ code: 1, stdout: "", stderr });
  });

  test.each([
    ["Feest 🎉", 'title: "🎉" (U+1F389) is not in the fonts of the PDF; write it otherwise\n'],
    ["Nu **vet** gedrukt", 'title: "**vet**" is mark-up, which is not read here; write plain words\n'],
    ["Nu <b>vet</b>", 'title: "<b>" is mark-up, which is not read here; write plain words\n'],
    [
      "Kosten van :value[shortfall.2024]",
      'title: ":value[shortfall.2024]" is mark-up, which is not read here; write plain words\n',
    ],
    ["Eén\ntwee", "title: is on more than one line; write it on one\n"],
  ])("refuses the title %j, and writes nothing", async (title, stderr) => {
    const root = smallRoot();
    expect(await recorded(newLetter, [title], root)).toEqual({ code: 1, stdout: "", stderr });
    expect(readdirSync(join(root, "content/letters"))).toEqual(["2026-05-geld.md"]);
  });

  test("refuses a number in the title, for no figure can stand there", async () => {
    expect(await recorded(newLetter, ["Tien procent erbij"], smallRoot())).toEqual({
      code: 1,
      stdout: "",
      stderr: 'title: "Tien procent" leads to no source, and a figure cannot stand here; say it without the number\n',
    });
  });

  test("makes nothing while the data are broken", async () => {
    const root = smallRoot();
    writeFileSync(join(root, "data/sources.csv"), "");
    expect(await recorded(newLetter, ["Meer tijd"], root)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "data/sources.csv:1:1: file: is empty; write the header id,title,publisher,published,day,date_text,kamerstuk,address,read_at,pages\nmend the data first; no letter was made\n",
    });
    expect(existsSync(join(root, "content/letters/2026-05-meer-tijd.md"))).toBe(false);
  });
});
