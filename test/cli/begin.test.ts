// The first day of another organisation: what goes, what it finds, and what is refused before anything changes.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { accentsOf, contrast, PALETTE, TOKENS, withAccents } from "../../src/cli/begin/colour.ts";
import { logoFault, plainMark } from "../../src/cli/begin/logo.ts";
import { begin } from "../../src/cli/begin.ts";
import { check } from "../../src/cli/check.ts";
import { coloursOf, promisesOf, tokensOf } from "../site/styles/token-sheet.ts";
import { commit, git } from "./git.ts";
import { recorded, recordedEffects } from "./recorded.ts";
import { emptyRoot } from "./small-root.ts";

const PROJECT = join(import.meta.dirname, "../..");
const tokens = readFileSync(join(PROJECT, TOKENS), "utf8");
const none = { scenarios: [], charts: new Map() };
const COLOUR = "#8a1550";
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="red"/></svg>\n';
const answers = {
  name: "Fietsersbond Waterland",
  address: "https://fiets.example/waterland/",
  kind: "de gemeenteraad van Waterland",
  colour: COLOUR,
};
const words = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...answers, logo: "logo.svg", ...changes }).map(([name, value]) => `--${name}=${value}`);

/** A repository with an example organisation in it, and the few files of the machine that begin changes. */
function exampleRoot(): string {
  const root = emptyRoot();
  const library = join(PROJECT, "test/sites/library");
  for (const part of ["data", "content", "public"]) cpSync(join(library, part), join(root, part), { recursive: true });
  const texts = {
    "content/organisation.yaml": `${readFileSync(join(library, "content/organisation.yaml"), "utf8")}example: true\n`,
    "src/subject/subject.ts": "export const old = 1;\n",
    "src/subject/charts/visitors.ts": "export const old = 1;\n",
    "src/subject/scenarios/evenings.ts": "export const old = 1;\n",
    "test/subject/old.test.ts": "",
    "docs/letter.png": "",
    "docs/design.md": "# The design\n",
    "README.md":
      "# Onderbouwd\n\nIt is sound. The example\nletters plead, for a library, for money (Wet open).\n\n![A letter](docs/letter.png)\n\n## Build\n",
    [TOKENS]: tokens,
    [PALETTE]: readFileSync(join(PROJECT, PALETTE), "utf8"),
    "logo.svg": LOGO,
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  commit(root);
  return root;
}

/** What git sees changed: nothing where a command refused. */
const changed = (root: string) => git(root, "status", "--porcelain");

/** One that only refusals are tried on. */
const untouched = exampleRoot();

describe("npm run begin", () => {
  test("takes the example out, leaves a site that check accepts, and says in ten lines what comes next", async () => {
    const root = exampleRoot();
    const { code, stdout, stderr } = await recorded(begin, words(), root);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.match(/^\d+\. /gm)).toHaveLength(10);
    expect(stdout).toContain("Fietsersbond Waterland has a site now.");
    const files = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort();
    expect(files("data").map((file) => file.replaceAll("\\", "/"))).toEqual([
      "addressee-kinds.csv",
      "committees.csv",
      "datasets.csv",
      "definitions.csv",
      "eerste-cijfers",
      "eerste-cijfers/2026-05-20.csv",
      "published.csv",
      "sources.csv",
      "units.csv",
    ]);
    expect(files("content").map((file) => file.replaceAll("\\", "/"))).toEqual([
      "letters",
      "letters/2026-05-eerste-brief.md",
      "organisation.yaml",
    ]);
    expect(files("src/subject").map((file) => file.replaceAll("\\", "/"))).toEqual([
      "charts",
      "charts/charts.ts",
      "scenarios",
      "scenarios/scenarios.ts",
      "subject.ts",
    ]);
    expect(existsSync(join(root, "test/subject"))).toBe(false);
    expect(files("docs")).toEqual(["design.md"]);
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe("# Onderbouwd\n\nIt is sound.\n\n## Build\n");
    expect(readFileSync(join(root, "public/favicon.svg"), "utf8")).toBe(LOGO);
    const checked = await recorded(check, ["--root", root], undefined, {}, none);
    expect([checked.code, checked.stderr]).toEqual([0, ""]);
    expect(checked.stdout).toContain("1 dataset, 1 edition, 1 key, 1 letter, 0 errors\n");
  });

  test("writes what was given: name, address, reader and colour", async () => {
    const root = exampleRoot();
    await recorded(begin, words({ logo: "" }), root);
    const text = (path: string) => readFileSync(join(root, path), "utf8");
    expect(text("content/organisation.yaml")).toContain('\nname: "Fietsersbond Waterland"\n');
    expect(text("content/organisation.yaml")).toContain("\nsite: https://fiets.example\nbase: /waterland/\n");
    expect(text("content/organisation.yaml")).not.toContain("example: true");
    expect(text("data/committees.csv")).toContain(
      "\ngemeenteraad-van-waterland,de gemeenteraad van Waterland,gemeenteraad,,,\n",
    );
    expect(text("public/favicon.svg")).toBe(plainMark(COLOUR));
    expect(text(PALETTE)).toContain(`accent = "${COLOUR}"`);
    expect(text(TOKENS)).toContain(`--accent: ${COLOUR};`);
  });

  test("keeps what goes with the sort of body that is written to, and no other", async () => {
    const root = exampleRoot();
    await recorded(begin, words(), root);
    expect(readFileSync(join(root, "data/addressee-kinds.csv"), "utf8")).toBe(
      "id,name,clerk,body,salutation,profile,papers\ngemeenteraad,de gemeenteraad,de raadsgriffie,de gemeenteraad,Geachte raadsleden,brief,\n",
    );
    const other = exampleRoot();
    const { code } = await recorded(begin, words({ kind: "het bestuur van de bibliotheek" }), other);
    expect(code).toBe(0);
    expect(readFileSync(join(other, "data/addressee-kinds.csv"), "utf8")).toContain(
      "\nlezer,het bestuur van de bibliotheek,het bestuur van de bibliotheek,het bestuur van de bibliotheek,Geachte leden van het bestuur van de bibliotheek,,\n",
    );
    expect((await recorded(check, ["--root", other], undefined, {}, none)).stderr).toBe("");
  });

  test.each([
    ["gemeenteraad", "de gemeenteraad"],
    ["Gemeenteraad van Waterland", "de Gemeenteraad van Waterland"],
    ["de gemeenteraad", "de gemeenteraad"],
    ["leden van de gemeenteraad", "leden van de gemeenteraad"],
    ["provinciale staten", "provinciale staten"],
  ])("gives a reader the article of its kind, where it was left out: %s", async (kind, name) => {
    const root = exampleRoot();
    expect(await recorded(begin, words({ kind }), root)).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(root, "data/committees.csv"), "utf8").split("\n")[1]?.split(",")[1]).toBe(name);
  });

  test("leaves lists of charts and scenarios in which a file finds its place", async () => {
    const root = exampleRoot();
    await recorded(begin, words(), root);
    for (const [list, room] of [
      ["charts", "charts"],
      ["scenarios", "figures"],
    ] as const) {
      const text = readFileSync(join(root, `src/subject/${list}/${list}.ts`), "utf8");
      expect(text).toContain("const declared: readonly");
      expect(text).toContain(`from "../../${room}/`);
      expect(text).toMatch(/file: `src\/subject\/[a-z]+\/\$\{[a-z]+\.id\}\.ts`/);
    }
  });

  test("reads references to papers where the reader has them", async () => {
    const root = exampleRoot();
    const kinds =
      "id,name,clerk,body,salutation,profile,papers\nparlement,het parlement,de griffie,de commissie,,,kamerstukken\n";
    writeFileSync(join(root, "data/addressee-kinds.csv"), kinds);
    commit(root);
    expect(await recorded(begin, words({ kind: "het parlement" }), root)).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(root, "data/sources.csv"), "utf8")).toMatch(/^id,.*,kamerstuk,/);
    expect((await recorded(check, ["--root", root], undefined, {}, none)).stderr).toBe("");
  });

  test("asks on a terminal what is not given as an option, in that order", async () => {
    const root = exampleRoot();
    const { effects } = recordedEffects(root);
    const asked: string[] = [];
    const given = [answers.address, answers.kind, "logo.svg", COLOUR];
    const code = await begin([`--name=${answers.name}`], {
      ...effects,
      ask: async (question) => {
        asked.push(question.split(/[ ,:]/)[0] ?? "");
        return ` ${given[asked.length - 1]} `;
      },
    });
    expect(code).toBe(0);
    expect(asked).toEqual(["Address", "Whom", "Path", "Colour"]);
  });

  test.each<[what: string, changes: Record<string, string>, message: string]>([
    ["a name that is blank", { name: " " }, "--name is blank; write it in words\n"],
    [
      "a name with mark-up",
      { name: "De **Bond**" },
      '--name: "**Bond**" is mark-up, which is not read here; write plain words\n',
    ],
    [
      "a name with a number",
      { name: "Bond van 340 fietsers" },
      'content/organisation.yaml:1:1: name: "340" leads to no source, and a figure cannot stand here; say it without the number\nnothing was changed\n',
    ],
    ["no address", { address: "fiets" }, '--address: "fiets" is not an address; write https://…\n'],
    [
      "an address too deep",
      { address: "https://fiets.example/a/b/" },
      "--address: a site stands at / or at /name/, not at /a/b/\n",
    ],
    ["a colour in words", { colour: "rood" }, '--colour: "rood" is not a colour; write six digits, as in #0b5266\n'],
    [
      "a colour that cannot be read",
      { colour: "#00aa55" },
      "--colour: #00aa55 has a contrast of 2.6 where links must have 4.5 to be read; the nearest colour that has it is #007c3e\n",
    ],
    ["a logo that is not there", { logo: "mark.svg" }, "--logo: there is no file mark.svg\n"],
    [
      "a logo that is no SVG",
      { logo: "README.md" },
      '--logo: README.md is no SVG; save the logo as SVG, with xmlns="http://www.w3.org/2000/svg"\n',
    ],
  ])("refuses %s, and changes nothing", async (_what, changes, stderr) => {
    expect(await recorded(begin, words(changes), untouched)).toEqual({ code: 1, stdout: "", stderr });
    expect(changed(untouched)).toBe("");
  });

  test("refuses what nobody was there to answer", async () => {
    expect(await recorded(begin, words().slice(0, 2), untouched)).toEqual({
      code: 1,
      stdout: "",
      stderr: 'write --kind="…"; without a terminal nothing is asked\n',
    });
    expect(changed(untouched)).toBe("");
  });

  test("says without a terminal that a logo may be blank", async () => {
    const { stderr } = await recorded(
      begin,
      words().filter((word) => !word.startsWith("--logo")),
      untouched,
    );
    expect(stderr).toBe(
      'write --logo="…", with the path of an SVG, or --logo="" for a plain square; without a terminal nothing is asked\n',
    );
  });

  test("refuses work that git does not have", async () => {
    const root = exampleRoot();
    writeFileSync(join(root, "data/new.csv"), "mine\n");
    expect(await recorded(begin, words(), root)).toEqual({
      code: 1,
      stdout: "",
      stderr: "there are changes that git does not have; commit them or put them back, and begin again\n",
    });
    expect(readFileSync(join(root, "data/new.csv"), "utf8")).toBe("mine\n");
  });

  test("refuses a folder without git, and a site that is no example: there it would take real letters out", async () => {
    expect(await recorded(begin, words(), emptyRoot())).toEqual({
      code: 1,
      stdout: "",
      stderr: "this folder is no git repository; begin in a clone, so that nothing is lost\n",
    });
    const root = exampleRoot();
    await recorded(begin, words(), root);
    commit(root);
    expect(await recorded(begin, words(), root)).toMatchObject({
      code: 1,
      stderr: "content/organisation.yaml does not say example: true; begin takes an example out, and nothing else\n",
    });
    expect(changed(root)).toBe("");
  });
});

describe("a logo", () => {
  const svg = (inside: string, attributes = "") =>
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox="0 0 8 8">${inside}</svg>`;

  test.each([
    ["shapes", svg('<path d="M0 0h8v8z"/>')],
    [
      "a gradient of its own",
      svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/><use xlink:href="#a"/>'),
    ],
    ["a declaration, a comment and a title", `<?xml version="1.0"?>\n<!-- ours -->\n${svg("<title>Bond</title>")}\n`],
    ["the plain mark", plainMark(COLOUR)],
  ])("may have %s", (_what, text) => expect(logoFault(text)).toBeUndefined());

  test.each([
    ["is no SVG", "<html></html>"],
    ["is no SVG", '<svg viewBox="0 0 8 8"></svg>'],
    ["is no SVG", svg("").replace("</svg>", "")],
    ["has a script", svg("<script>alert(1)</script>")],
    ["has a script", svg("<svg:script>alert(1)</svg:script>")],
    ["has an event attribute", svg("", ' onload="alert(1)"')],
    ["has an event attribute", svg('<rect\nonclick = "alert(1)"/>')],
    ["has a foreignObject", svg("<foreignObject><p>Hoi</p></foreignObject>")],
    ["has an element that is no picture", svg('<animate attributeName="href" values="a"/>')],
    ["has a link that runs a script", svg('<a href="javascript:alert(1)"/>')],
    ["refers to something outside itself", svg('<image href="https://else.example/a.png"/>')],
    ["refers to something outside itself", svg("<image xlink:href='a.png'/>")],
    ["refers to something outside itself", svg("<image href=a.png />")],
    ["refers to something outside itself", svg('<rect fill="url(https://else.example/#a)"/>')],
    ["refers to something outside itself", svg("<rect style='fill: url(\"a.svg#b\")'/>")],
    ["has a style that fetches", svg("<style>@import 'a.css';</style>")],
    ["has a style that fetches", svg("<style>rect { fill: \\75 rl(a) }</style>")],
    ["asks for a style sheet", `<?xml-stylesheet href="#a"?>${svg("")}`],
    ["defines entities", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`],
    ["hides words in codes", svg('<a href="#&#106;"/>')],
  ])("%s: refused", (message, text) => expect(logoFault(text)).toContain(message));
});

describe("the colour of an organisation", () => {
  test.each([COLOUR, "#0b5266", "#1a1a1a", "#7a3e00", "#5b2a86", "#00529b"])("%s is read in every scheme", (colour) => {
    const found = accentsOf(colour, tokens);
    if ("fault" in found) throw new Error(found.fault);
    const sheet = withAccents(tokens, found.accents);
    expect(sheet).toContain(`--accent: ${colour};`);
    for (const scheme of ["light", "dark", "print"] as const) {
      const colours = coloursOf(tokensOf(sheet, scheme));
      for (const { over, under, least } of promisesOf(sheet)) {
        const reached = contrast(colours.get(over) ?? "", colours.get(under) ?? "");
        expect(reached, `${scheme}: ${over} on ${under}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  test("that is refused comes with one that is taken", () => {
    for (const colour of ["#00aa55", "#ffffff", "#ff0000", "#ffcc00"]) {
      const found = accentsOf(colour, tokens);
      const [nearest = ""] = "fault" in found ? (/#[\da-f]{6}$/.exec(found.fault) ?? []) : [];
      expect(accentsOf(nearest, tokens)).toHaveProperty("accents");
    }
  });
});
