import { describe, expect, test } from "vitest";
import type { Files } from "../../../src/data/csv/file-map.ts";
import type { Letter } from "../../../src/letters/letter.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { publication } from "../../../src/publication/publication.ts";
import { canonicalJson } from "../../../src/publication/sent/canonical-json.ts";
import { freeze } from "../../../src/publication/sent/freeze.ts";
import { sentLetter } from "../../../src/publication/sent/sent-letter.ts";
import {
  ARRIVALS,
  ARRIVALS_HEADER,
  COSTS,
  COSTS_HEADER,
  COSTS_ROW,
  FORMULAS_HEADER,
  lines,
} from "../../data/small-data.ts";
import { units } from "../../units.ts";
import { afterSending, input, LETTER, letterText, send, texts, world } from "../small-content.ts";

const SLUG = "2026-05-geld";
const LOCK = `content/letters/${SLUG}.lock.json`;
const body = ':claim[Wij missen :value[shortfall.2024]]{holds="shortfall.2024 > 0"} :cite[report-2026].';
const concept = world({ [LETTER]: letterText(body, { status: "concept # nog niet af" }) });
const sent = afterSending(SLUG, concept);
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
const changed = (path: string, change: (text: string) => string): Files =>
  new Map([...sent, [path, new TextEncoder().encode(change(textOf(sent, path)))]]);
const without = (path: string): Files => new Map([...sent].filter(([name]) => name !== path));
const problemsOf = (files: Files) => texts(publication(files, input).problems);

describe("send(slug, files, input)", () => {
  test("writes the status into the letter, and a lock beside it", () => {
    expect([...sent.keys()].filter((path) => !concept.has(path))).toEqual([LOCK]);
    expect(textOf(sent, LETTER)).toBe(textOf(concept, LETTER).replace("status: concept", "status: verzonden"));
  });

  test("writes the same bytes whenever it runs", () => {
    const later = { ...input, buildTime: new Date("2026-05-21T21:00:00Z"), madeBy: "onderbouwd 0.1.0" };
    const again = send(SLUG, concept, later);
    expect("files" in again && textOf(again.files, LOCK)).toBe(textOf(sent, LOCK));
  });

  test("keeps each figure once, with its way back to the source, and the hash of the edition it stands in", () => {
    const lock = JSON.parse(textOf(sent, LOCK));
    expect(Object.keys(lock)).toEqual([...Object.keys(lock)].sort());
    expect(Object.keys(lock.figures)).toEqual(["shortfall.2024"]);
    expect(lock.figures["shortfall.2024"]).toMatchObject({ low: 65e6, high: 80e6, trail: { source: "report-2026" } });
    expect(Object.keys(lock.editions)).toEqual([COSTS]);
    expect(lock.made_by).toBe("onderbouwd 0.1.0");
  });

  test("keeps the PDF of the letter as sent, where a press is given", () => {
    const printed = ({ title, status }: Letter) => ({
      bytes: new TextEncoder().encode(`%PDF ${title}, ${status}`),
      pages: 3,
    });
    const files = afterSending(SLUG, concept, printed);
    expect(textOf(files, `content/letters/${SLUG}.pdf`)).toBe("%PDF Meer geld, verzonden");
    const kept = publication(files, input).publication?.sent.get(SLUG)?.pdf;
    expect([new TextDecoder().decode(kept?.bytes), kept?.pages]).toEqual(["%PDF Meer geld, verzonden", 3]);
    const other = new Map([...files, [`content/letters/${SLUG}.pdf`, new Uint8Array([1])]]);
    expect(problemsOf(other)).toEqual([
      `content/letters/${SLUG}.pdf:1:1: is not the PDF that was sent; take it back: git checkout HEAD -- content/letters/${SLUG}.pdf`,
    ]);
  });

  test("sends nothing while anything is wrong anywhere", () => {
    const files = new Map([...concept, ["content/letters/b.md", new TextEncoder().encode(letterText("Tien."))]]);
    const refused = send(SLUG, files, { ...input, madeBy: "onderbouwd 0.1.0" });
    expect("problems" in refused && texts(refused.problems)[0]).toMatch(
      /^content\/letters\/b.md:9:1: "Tien" leads to no source/,
    );
  });

  test("knows the names of the letters, and sends each once", () => {
    const madeBy = "onderbouwd 0.1.0";
    expect(send("2026-05-gled", concept, { ...input, madeBy })).toEqual({
      fault: 'no letter is named "2026-05-gled"; did you mean 2026-05-geld?',
    });
    expect(send(SLUG, sent, { ...input, madeBy })).toEqual({
      fault: `${LETTER} was sent already; ${LOCK} is there`,
    });
  });
});

describe("a sent letter", () => {
  test("is the letter that was sent, though the data have moved on", () => {
    const revised = lines(COSTS_HEADER, COSTS_ROW.replace(",65,80,", ",70,85,"));
    const files = new Map([...sent, ["data/costs/2026-04-01.csv", new TextEncoder().encode(revised)]]);
    const now = publication(files, input);
    expect(texts(now.problems)).toEqual([]);
    const then = publication(sent, input).publication?.letters[0];
    expect(JSON.stringify(now.publication?.letters[0])).toBe(JSON.stringify(then));
    expect(now.publication?.letters[0]?.numbers[0]?.figure).toMatchObject({ low: 65e6, high: 80e6 });
  });

  test.each([
    [
      "a changed word",
      (text: string) => text.replace("Wij missen", "Wij misten"),
      ':9:15: here stood “im[Wij missen :value[shortfall.2024]]{holds="shortfall.2024 ”',
    ],
    ["a line more", (text: string) => `${text}En dan nog dit.\n`, ":10:1: nothing stood here"],
    ["another title", (text: string) => text.replace("Meer geld", "Veel geld"), ":2:8: here stood “title: Meer geld”"],
  ])("does not change: %s", (_name, change, where) => {
    expect(problemsOf(changed(LETTER, change))).toEqual([
      `${LETTER}${where} when the letter was sent, and a sent letter does not change; put it back, and draft an erratum (npm run erratum -- ${SLUG}), or write a new letter and here status: vervangen and replaced_by: its name, or status: ingetrokken`,
    ]);
  });

  test("may have been checked out with the line ends of Windows", () => {
    expect(problemsOf(changed(LETTER, (text) => text.replaceAll("\n", "\r\n")))).toEqual([]);
  });

  test("needs its lock", () => {
    expect(problemsOf(without(LOCK))).toEqual([
      `${LETTER}:5:9: status: verzonden, and ${LOCK} is missing; take it back from git, or write status: concept and npm run send -- ${SLUG}`,
    ]);
  });

  test("stays, as long as its lock is there", () => {
    expect(problemsOf(without(LETTER))).toEqual([
      `${LOCK}:1:1: its letter ${LETTER} is missing; a sent letter stays, put it back`,
    ]);
  });

  test("is no concept again", () => {
    expect(problemsOf(changed(LETTER, (text) => text.replace("verzonden", "concept")))).toEqual([
      `${LETTER}:5:9: status: concept, and the letter was sent; write verzonden, or vervangen or ingetrokken`,
    ]);
  });

  test("has a lock that nobody edits", () => {
    expect(problemsOf(changed(LOCK, (text) => text.replace("80000000", "90000000")))).toEqual([
      `${LOCK}:1:1: was edited after the letter was sent, and what was sent does not change; take the file back as it was: git checkout HEAD -- ${LOCK}`,
    ]);
    expect(problemsOf(changed(LOCK, (text) => text.slice(0, 9)))[0]).toMatch(/lock.json:1:1: is not JSON \(.*\); take/);
    expect(problemsOf(changed(LOCK, () => "{}"))[0]).toMatch(/lock.json:1:1: is not a lock; take/);
  });

  test("may have its lock laid out in another way", () => {
    expect(problemsOf(changed(LOCK, (text) => JSON.stringify(JSON.parse(text))))).toEqual([]);
  });
});

test("a source of a sent letter keeps its keys in their order: what became of it is not told as a change", () => {
  const { letters, sent: kept } = publication(sent, input).publication ?? {};
  const [letter] = letters ?? [];
  expect(letter && JSON.stringify(freeze(letter).sources)).toBe(JSON.stringify(kept?.get(SLUG)?.lock.sources));
});

describe("the stand of a figure in a sent letter", () => {
  const figures = "Er kwamen :value[inflow.asylum.2023.voorlopig] mensen :cite[report-2024].";
  const row = "inflow,asylum,2023,voorlopig,28430,,,persons,,,report-2024,tabel 1,28.430,";
  const files = afterSending(SLUG, world({ [ARRIVALS]: lines(ARRIVALS_HEADER, row), [LETTER]: letterText(figures) }));
  const source = { path: LETTER, text: textOf(files, LETTER) };

  test("is an id in its lock, and again what its row says once it is read", () => {
    expect(JSON.parse(textOf(files, LOCK)).figures["inflow.asylum.2023.voorlopig"].stand).toBe("voorlopig");
    const [letter] = publication(files, input).publication?.letters ?? [];
    expect(letter?.numbers[0]?.figure.stand).toMatchObject({ id: "voorlopig", words: "voorlopig cijfer", rank: 3 });
  });

  test("stays in the table: the lock names the one that was taken out", () => {
    const { problems, sent: found } = sentLetter(source, files, {
      charts: new Map(),
      stands: new Map(),
      units: units.base,
    });
    expect(found).toBeUndefined();
    expect(texts(problems)).toEqual([
      `${LOCK}:17:16: the stand voorlopig is in the letter as it was sent and no longer in data/stands.csv; put its row back`,
    ]);
  });

  test("and so does its unit", () => {
    const { data } = publication(files, input);
    const { problems } = sentLetter(source, files, {
      charts: new Map(),
      stands: data.stands,
      units: new Map([...units.base].filter(([id]) => id !== "persons")),
    });
    expect(texts(problems)).toEqual([
      `${LOCK}:29:15: the unit persons is in the letter as it was sent and no longer in data/units.csv; put its row back`,
    ]);
  });
});

describe("the data that a sent letter rests on", () => {
  test("stay to the byte: one digit rewritten is refused", () => {
    expect(problemsOf(changed(COSTS, (text) => text.replace(",65,", ",66,")))).toEqual([
      `${COSTS}:1:1: is not what it was, and the sent letter ${SLUG} rests on it; put it back as it was, and give new numbers an edition of their own day`,
    ]);
  });

  test("stay: an edition that is gone, with its series, is refused", () => {
    const other = lines(COSTS_HEADER, "rate,2024,19600,,,EUR_per_person,,,report-2026,§ 4.1,19.600,");
    const files = new Map([...without(COSTS), ["data/costs/2026-02-01.csv", new TextEncoder().encode(other)]]);
    expect(problemsOf(files)).toEqual([
      `${COSTS}:1:1: is gone, and the sent letter ${SLUG} rests on it; put it back as it was, and give new numbers an edition of their own day`,
    ]);
  });

  test("stay under their names: a formula that is gone is refused", () => {
    const formula = "double,Dubbel,EUR,shortfall_money,Twee keer.,shortfall.2024 + shortfall.2024,";
    const files = world({
      "data/formulas.csv": lines(FORMULAS_HEADER, formula.replace("double,", "double.2024,")),
      [LETTER]: letterText(":value[double.2024]"),
    });
    const after = new Map(afterSending(SLUG, files));
    after.set("data/formulas.csv", new TextEncoder().encode(lines(FORMULAS_HEADER)));
    expect(problemsOf(after)).toEqual([
      `${LOCK}:13:15: the figure double.2024 is in the letter as it was sent and no longer in data/ or in a scenario; put it back`,
    ]);
  });
});

test.each([
  [
    (text: string) => text.replace("shortfall.2024 > 0", "shortfall.2024 >> 0"),
    '67:18: "shortfall.2024 >> 0" cannot be read: "shortfall.2024 >> 0" compares nothing; write a comparison like costs.2024 > 2 * budget.2024',
  ],
  [
    (text: string) => text.replace("shortfall.2024 + shortfall.2024", "2 shortfall.2024"),
    '18:20: "2 shortfall.2024" cannot be read: "shortfall.2024" does not follow; write + - * or / before it',
  ],
])("a condition or formula of a lock that cannot be read is a fault of the lock", (change, fault) => {
  const table = lines(
    FORMULAS_HEADER,
    "double.2024,Dubbel,EUR,shortfall_money,Twee keer.,shortfall.2024 + shortfall.2024,",
  );
  const text = letterText(`${body} Samen is dat :value[double.2024].`);
  const files = afterSending(SLUG, world({ [LETTER]: text, "data/formulas.csv": table }));
  const { sha256: _, ...lock } = JSON.parse(change(textOf(files, LOCK)));
  const edited = canonicalJson({ ...lock, sha256: sha256(canonicalJson(lock)) });
  expect(problemsOf(new Map([...files, [LOCK, new TextEncoder().encode(edited)]]))).toEqual([`${LOCK}:${fault}`]);
});

describe("what became of a sent letter", () => {
  const withKeys = (status: string) => changed(LETTER, (text) => text.replace("status: verzonden", status));

  test("is the one thing its file may still tell", () => {
    const next = [LETTER.replace("05-geld", "06-geld"), new TextEncoder().encode(letterText("Nieuw."))] as const;
    const replaced = new Map([...withKeys("status: vervangen\nreplaced_by: 2026-06-geld"), next]);
    const letter = publication(replaced, input).publication?.letters.find(({ slug }) => slug === SLUG);
    expect(letter).toMatchObject({ status: "vervangen", replacedBy: "2026-06-geld" });
    const withdrawn = publication(withKeys("status: ingetrokken\nwithdrawn: 2026-05-21"), input);
    expect(withdrawn.publication?.letters[0]).toMatchObject({ status: "ingetrokken", withdrawn: "2026-05-21" });
  });

  test.each([
    ["status: vervangen", ":5:9: status: vervangen does not say by which letter; write replaced_by: and its name"],
    ["status: ingetrokken", ":5:9: status: ingetrokken does not say since when; write withdrawn: and the day"],
    [
      "status: vervangen\nreplaced_by: geld",
      ':6:14: replaced_by: "geld" is not another letter; write the name of its file without .md',
    ],
    [
      "status: verzonden\nreplaced_by: geld",
      ":6:14: replaced_by: goes with status: vervangen, and the status is verzonden",
    ],
    [
      "status: verzonden\nwithdrawn: 2026-05-21",
      ":6:12: withdrawn: goes with status: ingetrokken, and the status is verzonden",
    ],
  ])("is told whole: %s", (status, message) => {
    expect(problemsOf(withKeys(status))).toEqual([LETTER + message]);
  });
});
