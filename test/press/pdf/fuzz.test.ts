import { expect, test } from "vitest";
import { press } from "../../../src/press/pdf/press.ts";
import fc, { runs } from "../../chance.ts";
import { compileBread, organisation } from "./bread-letters.ts";

const CASES = runs(150, 3000);
const hostile = fc.constantFrom(
  "#set page(width: auto)",
  '#panic("x")',
  "$x^n$",
  "@cijfer-a",
  "\\ \\\\",
  "\\<cijfer-a> &lt;b&gt;",
  '"" \u201e\u201d',
  "= Kop",
  "/* */ //",
  '#read("/etc/passwd")',
  "e\u0301 \u200b \u00ad",
  "a".repeat(3000),
  "\u00a0".repeat(40),
  "https://example.nl/".padEnd(400, "x"),
  "~~x~~ `kode` *_x_*",
  "[x](https://example.nl/)",
  ":value[bread_cost.2024]",
  ":value[bread_eaters.rye.2024]",
  ':cite[bakery-2024]{loc="§ 1 #x"}',
);
const unprintable = fc.constantFrom(
  "\u05e9\u05dc\u05d5\u05dd",
  "\u202eomgekeerd\u202c",
  "😀",
  "👩‍👩‍👧",
  "\u0007",
  "[^n]",
  "[y](#kop)",
  "\u200b\u00ad\u2060",
  "<b>ruw</b>",
);
// No digits: a number without a source is refused before there is anything to print.
const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom("brood", "bakkers", "de", "en", "kosten", "meer", "Dat", "is.") },
  { weight: 20, arbitrary: hostile },
  { weight: 1, arbitrary: unprintable },
  {
    weight: 10,
    arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 8 }).map((text) => text.replace(/\d/g, "x")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const indented = (text: string, mark: string) =>
  text
    .split("\n")
    .map((one) => mark + one)
    .join("\n");
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: "block" },
    line,
    fc.tuple(fc.constantFrom("## ", "### ", "#### "), line).map((parts) => parts.join("")),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }), word).map(([columns, rows, cell]) => {
      const row = `|${` ${cell.replace(/[|\n\r]/g, "")} |`.repeat(columns)}`;
      return [row, `|${" --: |".repeat(columns)}`, ...Array.from({ length: rows }, () => row)].join("\n");
    }),
    fc.constant("---"),
    fc.constant("::chart[bread-costs]"),
    fc.constant("Zie de noot.[^n]\n\n[^n]: Een noot.\n\n    ## Kop in een noot"),
    line.map((text) => `    ${text}`),
    line.map((text) => `\`\`\`js\n${text}\n\`\`\``),
    line.map((text) => `:::ask{amount="bread_cost.2024" years="2026-"}\n${text}\n:::`),
    tie("block").map((text) => indented(text, "> ")),
    tie("block").map((text) => `- ${indented(text, "  ").trimStart()}`),
    fc
      .tuple(fc.integer({ min: 0, max: 999999999 }), tie("block"))
      .map(([start, text]) => `${start}. ${indented(text, "    ").trimStart()}`),
  ),
}));
const letter = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join("\n\n"));

const deep = [
  `${"> ".repeat(200)}diep`,
  `${"*_".repeat(100)}x${"_*".repeat(100)}`,
  Array.from({ length: 60 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n"),
  `| ${"x | ".repeat(200)}\n| ${"- | ".repeat(200)}`,
  "x".repeat(100_000),
  "## ",
  "## \u200b",
  "x[^a]\n\n[^a]: :value[bread_cost.2024]\n\n[^a]: :value[bread_cost.2024]",
  `[lang](https://example.nl/${"x".repeat(9000)})`,
];

test("hostile letters each give a PDF or an error in its place, and never a crash", () => {
  const both = press();
  const outcome = { printed: 0, refused: 0, uncompiled: 0 };
  const print = (body: string) => {
    const { value, problems: found } = compileBread(body, { summary: '"Brood \\"#x\\" $y$"' });
    if (value === undefined) {
      outcome.uncompiled += 1;
      expect(found.length).toBeGreaterThan(0);
      return;
    }
    const printed = both.print(value, organisation);
    if ("problems" in printed) {
      outcome.refused += 1;
      for (const { path, line: at, column, message } of printed.problems) {
        expect([path, at >= 1, column >= 1]).toEqual(["content/letters/brood.md", true, true]);
        expect(message).not.toMatch(/typst|source|label/i);
      }
      return;
    }
    outcome.printed += 1;
    for (const pdf of [printed.letter, printed.summary]) {
      const bytes = Buffer.from(pdf.bytes);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytes.subarray(-6).toString()).toContain("%%EOF");
      expect(pdf.pages).toBeGreaterThan(0);
    }
  };
  for (const body of deep) print(body);
  fc.assert(fc.property(letter, print), { numRuns: CASES });
  // Neither kind may crowd out the other: a test of refusals alone says nothing of printing.
  expect(outcome.printed).toBeGreaterThan(CASES / 4);
  expect(outcome.refused).toBeGreaterThan(CASES / 20);
}, 1_200_000);
