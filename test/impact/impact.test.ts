import { describe, expect, test } from "vitest";
import type { Files } from "../../src/data/csv/file-map.ts";
import { briefJson } from "../../src/exports/json/brief-json.ts";
import { impact } from "../../src/impact/impact.ts";
import { impactText } from "../../src/impact/impact-text.ts";
import { stateOf } from "../../src/impact/state.ts";
import { publication } from "../../src/publication/publication.ts";
import { bodyHtml } from "../../src/site/letter/letter-html.ts";
import { ARRIVALS, COSTS, COSTS_HEADER, COSTS_ROW, FORMULAS_HEADER, lines } from "../data/small-data.ts";
import { afterSending, input, letterText, texts, world } from "../publication/small-content.ts";

const other = "shortfall,2023,40,,,EUR_million,,,report-2024,§ 3,€ 40 miljoen,";
const letter = (name: string) => `content/letters/${name}.md`;
const concepts = world({
  [COSTS]: lines(COSTS_HEADER, COSTS_ROW, other),
  "data/formulas.csv": lines(
    FORMULAS_HEADER,
    "rise.2024,Stijging,EUR,shortfall_money,Hoeveel meer.,shortfall.2024 - shortfall.2023,",
  ),
  [letter("bewering")]: letterText(':claim[Het werd meer]{holds="shortfall.2024 > shortfall.2023"}.'),
  [letter("instroom")]: letterText(
    "Er kwamen :value[inflow.2023] mensen, van wie :value[inflow.asylum.2023.voorlopig].",
  ),
  [letter("stijging")]: letterText("Dat is :value[rise.2024] meer."),
  [letter("tekort")]: letterText("Wij missen :value[shortfall.2024]. Dat is :value[shortfall.2024] te weinig."),
  [letter("verzonden")]: letterText("Wij missen :value[shortfall.2024]."),
  [letter("vroeger")]: letterText("Wij misten niets.", { date: "2026-01-01" }),
});
const edit = (files: Files, path: string, change: (text: string) => string): Files =>
  new Map([...files, [path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path))))]]);
const found = (before: Files, after: Files, options = {}) =>
  impact(stateOf(before, input), stateOf(after, input), options);
const slugs = (before: Files, after: Files) => found(before, after).letters.map(({ slug }) => slug);

test("the small letters are sound", () => {
  expect(texts(publication(concepts, input).problems)).toEqual([]);
});

describe("impact(before, after)", () => {
  const revised = edit(concepts, COSTS, (text) => text.replace(",65,80,", ",70,80,"));

  test("names the letters that a cell touches, each number with its sentence, and those it does not", () => {
    const { letters, untouched } = found(concepts, revised);
    expect(letters.map(({ slug }) => slug)).toEqual(["bewering", "stijging", "tekort", "verzonden"]);
    expect(untouched).toEqual(["instroom", "vroeger"]);
    expect(letters[2]?.numbers).toEqual([
      {
        figure: "shortfall.2024",
        from: "€ 65 tot € 80 miljoen",
        to: "€ 70 tot € 80 miljoen",
        percent: { low: 7.7, high: 0 },
        where: "Wij missen € 70 tot € 80 miljoen.",
        line: 9,
      },
      expect.objectContaining({ where: "Dat is € 70 tot € 80 miljoen te weinig." }),
    ]);
    expect(letters[1]?.numbers).toMatchObject([{ from: "€ 25 tot € 40 miljoen", to: "€ 30 tot € 40 miljoen" }]);
  });

  test("names a claim that breaks, and says what check will say", () => {
    const less = edit(concepts, COSTS, (text) => text.replace(",65,80,", ",30,35,"));
    const { letters } = found(concepts, less);
    expect(letters[0]).toMatchObject({
      slug: "bewering",
      claims: [{ text: "Het werd meer", holds: "shortfall.2024 > shortfall.2023", breaks: true, line: 9 }],
    });
    expect(letters[0]?.problems).toEqual([expect.stringContaining('bewering.md:9:30: the claim "Het werd meer"')]);
    expect(found(less, concepts).letters[0]?.claims).toMatchObject([{ breaks: false }]);
  });

  test("keeps apart what prints the same and has another value", () => {
    const change = edit(concepts, ARRIVALS, (text) => text.replace(",36100,", ",36120,"));
    const [only, ...others] = found(concepts, change).letters;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      slug: "instroom",
      numbers: [],
      unrounded: [{ from: "36100 persons", to: "36120 persons" }],
    });
  });

  test("tells of a sent letter what its notice will say", () => {
    const sent = afterSending("verzonden", concepts);
    const after = new Map([
      ...sent,
      [
        "data/costs/2026-05-01.csv",
        new TextEncoder().encode(lines(COSTS_HEADER, COSTS_ROW.replace(",65,80,", ",70,80,"))),
      ],
    ]);
    const touched = found(sent, after).letters.find(({ slug }) => slug === "verzonden");
    expect(touched).toMatchObject({
      numbers: [],
      notice: {
        from: "alle cijfers ongewijzigd per 28 januari 2026",
        to: {
          text: "het enige cijfer is sindsdien bijgesteld",
          revised: [{ from: "€ 65 tot € 80 miljoen", to: "€ 70 tot € 80 miljoen" }],
        },
      },
    });
  });

  test("of a letter that was only sent, tells what it was and not that its text was edited", () => {
    const sent = afterSending("verzonden", concepts);
    const between = { ref: "main", notes: [] };
    const { letters } = found(concepts, sent);
    expect(letters.map(({ slug, statusWas, edited }) => [slug, statusWas, edited])).toEqual([
      ["verzonden", "concept", false],
    ]);
    expect(impactText(found(concepts, sent), between)).toContain("`verzonden`, verzonden. It was concept.\n");
  });

  test("tells of letters that come, go and are edited", () => {
    const edited = edit(
      new Map([...concepts].filter(([path]) => path !== letter("vroeger"))),
      letter("tekort"),
      (text) => text.replace("te weinig", "te veel"),
    );
    const after = new Map([...edited, [letter("nieuw"), new TextEncoder().encode(letterText("Nieuw."))]]);
    expect(found(concepts, after).letters.map(({ slug, kind, edited: own }) => [slug, kind, own])).toEqual([
      ["nieuw", "added", false],
      ["tekort", "changed", true],
      ["vroeger", "removed", false],
    ]);
  });

  test("leaves letters under embargo out, unless asked", () => {
    const secret = edit(concepts, letter("tekort"), (text) =>
      text.replace("status:", "embargo: 2026-06-01T06:00\nstatus:"),
    );
    const changed = edit(secret, COSTS, (text) => text.replace(",65,80,", ",70,80,"));
    const all = found(secret, changed, { underEmbargo: true }).letters.map(({ slug }) => slug);
    expect(all).toContain("tekort");
    const open = found(secret, changed);
    expect(JSON.stringify(open)).not.toContain("tekort.md");
    expect(open.letters.map(({ slug }) => slug)).not.toContain("tekort");
    expect(open.leftOut).toBe(1);
  });

  test("reads as Markdown in which no word of a letter is mark-up", () => {
    const { problems: _, ...parts } = found(concepts, revised);
    const text = impactText({ ...parts, problems: [] }, { ref: "main", notes: ["Let op."] });
    expect(text).toContain(
      "Compared with `main`: 4 letters touched, 2 not; 4 numbers printed otherwise; 0 claims broken.",
    );
    expect(text).toContain("> Let op.");
    expect(text).toContain(
      "| `shortfall.2024` | € 65 tot € 80 miljoen | € 70 tot € 80 miljoen | +7.7% to 0% | line 9: Wij missen € 70 tot € 80 miljoen. |",
    );
    expect(text).toContain("### Untouched: 2 letters\n\n`instroom`, `vroeger`");
  });
});

describe("changing one cell", () => {
  // Every cell of the editions that can take another number or word, one at a time.
  const cells = [COSTS, ARRIVALS].flatMap((path) => {
    const [header = "", ...rows] = new TextDecoder().decode(concepts.get(path)).trimEnd().split("\n");
    return rows.flatMap((row, index) =>
      [...row.matchAll(/(?<=,)\d{2,}(?=,)|(?<=,)report-20\d\d(?=,)|(?<=,)§ \d(?=,|\.)|(?<=,)circa(?=,)/g)].map(
        (cell) => {
          const now = /^\d+$/.test(cell[0])
            ? String(Number(cell[0]) + 7)
            : cell[0] === "circa"
              ? "ruim"
              : `${cell[0]}1`;
          const source = cell[0] === "report-2026" ? "report-2024" : now;
          const value = cell[0].startsWith("report") ? source : now;
          const changed = row.slice(0, cell.index) + value + row.slice(cell.index + cell[0].length);
          const text = lines(header, ...rows.map((one, at) => (at === index ? changed : one)));
          return { name: `${path}:${index + 2}: ${cell[0]} → ${value}`, path, text };
        },
      ),
    );
  });

  /** What each letter comes out as, built whole. */
  const rebuilt = (files: Files) => {
    const { publication: made, problems, compared } = publication(files, input);
    const letters = made?.letters ?? compared.letters;
    return new Map(
      [...files.keys()]
        .filter((path) => path.startsWith("content/letters/"))
        .map((path) => {
          const whole = letters.find((candidate) => candidate.path === path);
          const wrong = texts(problems.filter((problem) => problem.path === path));
          return [path, JSON.stringify([whole && [briefJson(whole), bodyHtml(whole.tree, { base: "/" })], wrong])];
        }),
    );
  };
  const before = rebuilt(concepts);

  test.each(cells)("touches exactly the letters that a rebuild changes: $name", ({ path, text }) => {
    const files = edit(concepts, path, () => text);
    const after = rebuilt(files);
    const changed = [...after].filter(([name, made]) => made !== before.get(name)).map(([name]) => name);
    expect(slugs(concepts, files).map(letter)).toEqual(changed);
  });

  test("was tried on enough cells", () => {
    expect(cells.length).toBeGreaterThan(10);
  });
});
