// Each check finds one mistake in a world that is else sound, and then in one where something else is broken too.
import { describe, expect, it, test } from "vitest";
import type { ChartDefinition } from "../../src/charts/chart.ts";
import { plus } from "../../src/figures/models/typed-formula.ts";
import { CHECKS } from "../../src/publication/checks.ts";
import { MANUAL } from "../../src/publication/manual/manual-pages.ts";
import type { Parts } from "../../src/publication/parts.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import { COSTS, FORMULAS_HEADER, lines } from "../data/small-data.ts";
import { broken, DOUBLE, type Fault, formula, SENT, saidOf } from "./checked-world.ts";
import { early, instalments, late } from "./instalments.ts";
import { letterText, ORGANISATION } from "./small-content.ts";

const CONCEPT = "content/letters/2026-05-geld.md";
const PAGE = "content/pages/over.md";

const pageText = (body: string) =>
  lines("---", "title: Over", "date: 2026-05-01", "summary: Wie wij zijn.", "---", body);

const chart: ChartDefinition = {
  id: "costs",
  file: "src/subject/charts/costs.ts",
  title: "Wat 12 miljoen koopt",
  form: "Staafdiagram",
  rows: [],
  draw: () => handDrawn(),
};

type Broken = keyof typeof broken;
const DATA: readonly Broken[] = ["data are"];
const RESTS: readonly Broken[] = ["data are", "a result of a scenario is"];
const ALL: readonly Broken[] = ["data are", "a result of a scenario is", "anything else is"];

/** The name of a check, a mistake that it finds, how its sentence begins, and while what it is silent. */
const cases: readonly (readonly [check: string, fault: Fault, says: string, silent: readonly Broken[]])[] = [
  ["data", { files: { "data/vreemd.csv": "" } }, "data/vreemd.csv:1:1: vreemd.csv: is not", []],
  [
    "organisation",
    { files: { "content/organisation.yaml": `${ORGANISATION}method: nergens\n` } },
    'content/organisation.yaml:9:9: method: "nergens" is no page',
    [],
  ],
  ["stray files", { files: { "content/anders.txt": "" } }, "content/anders.txt:1:1: anders.txt: is neither", []],
  [
    "scenarios",
    {
      scenarios: [{ ...instalments, wholes: [plus(early, late)] }],
    },
    `${COSTS}:4:1: late_share: early_share.2024 + late_share.2024 is 90,0%`,
    DATA,
  ],
  [
    "formulas",
    { files: { "data/formulas.csv": lines(FORMULAS_HEADER, DOUBLE, formula("triple.2024", "shortfal.2024")) } },
    'data/formulas.csv:3:52: formula: no figure is named "shortfal.2024"',
    DATA,
  ],
  [
    "assumptions",
    {
      files: {
        "data/assumptions.csv": lines(
          "name,label,value,low,high,unit,same_as,why,owner",
          "inflow.assumed,Instroom,,,,persons,inflo.2023,Rond getal.,Platform",
        ),
      },
    },
    'data/assumptions.csv:2:36: same_as: no figure is named "inflo.2023"',
    DATA,
  ],
  [
    "choices of scenarios",
    { scenarios: [{ ...instalments, choices: ["stead.assumed"] }] },
    'src/subject/scenarios/instalments.ts:1:1: instalments: no choice without a number is named "stead.assumed"',
    DATA,
  ],
  [
    "names of letters",
    { files: { "content/letters/Geld.md": letterText("Tekst.") } },
    "content/letters/Geld.md:1:1: Geld.md: is not a name for an address",
    [],
  ],
  ["letters", { files: { [CONCEPT]: letterText("# Waarom") } }, `${CONCEPT}:9:1: # is the title`, []],
  [
    "letters",
    { files: { [CONCEPT]: letterText("Er is :value[shortfal.2024].") } },
    `${CONCEPT}:9:7: no figure is named "shortfal.2024"`,
    RESTS,
  ],
  [
    "what sent letters lead to",
    { files: { "data/formulas.csv": lines(FORMULAS_HEADER) } },
    `content/letters/${SENT}.lock.json:13:15: the figure double.2024 is in the letter as it was sent`,
    DATA,
  ],
  [
    "what drafts left to write",
    { files: { [CONCEPT]: letterText("Schrijf hier iets.") } },
    `${CONCEPT}:9:1: “Schrijf hier iets.” is what the draft left to you`,
    [],
  ],
  [
    "names of pages",
    { files: { "content/pages/brieven.md": pageText("Tekst.") } },
    "content/pages/brieven.md:1:1: brieven.md: is an address of the site itself",
    [],
  ],
  ["pages", { files: { [PAGE]: pageText("# Kop") } }, `${PAGE}:6:1: # is the title`, []],
  [
    "errata",
    { files: { [`content/letters/${SENT}.erratum.md`]: pageText("# Kop") } },
    `content/letters/${SENT}.erratum.md:6:1: # is the title`,
    [],
  ],
  ["own words", { charts: [chart] }, 'src/subject/charts/costs.ts:1:1: title: "12 miljoen" leads to no source', []],
  [
    "agreement of concepts",
    {
      files: { [CONCEPT]: letterText("Er is :value[shortfall.2024] en nog eens :value[shortfall.2024].") },
      spoilt: otherValueInSecondNumber,
    },
    `${CONCEPT}:9:1: the letter 2026-05-geld prints shortfall.2024 as`,
    [],
  ],
  [
    "outcomes of asks",
    {
      files: {
        "data/ask-outcomes.csv": lines(
          "letter,ask,date,outcome,source,note",
          "2026-03-gel,1,2026-04-01,asked,report-2026,",
        ),
      },
    },
    'data/ask-outcomes.csv:2:1: letter: no letter is named "2026-03-gel"',
    RESTS,
  ],
  [
    "pages of the machine",
    { files: { [`${MANUAL}/handboek.md`]: pageText("# Kop") } },
    `${MANUAL}/handboek.md:6:1: # is the title`,
    ALL,
  ],
];

function otherValueInSecondNumber(parts: Parts): Parts {
  const letters = parts.allLetters.letters.map((letter) => {
    const numbers = letter.numbers.map((number, index) =>
      index === 0 ? number : { ...number, figure: { ...number.figure, low: 0 } },
    );
    return letter.slug === "2026-05-geld" ? { ...letter, numbers } : letter;
  });
  return { ...parts, allLetters: { ...parts.allLetters, letters } };
}

test("every check is tried, in its order", () => {
  expect([...new Set(cases.map(([check]) => check))]).toEqual(CHECKS.map(({ name }) => name));
});

test("no check says anything of a sound world", () => {
  expect(saidOf()).toEqual([]);
  expect(saidOf({ scenarios: [instalments] })).toEqual([]);
});

test.each(Object.entries(broken))("that %s broken is said by itself", (_name, { fault, says }) => {
  expect(saidOf(fault)).toEqual([says]);
});

describe.each(cases)("the check of %s", (_check, fault, says, silent) => {
  it("finds its mistake where all else is sound", () => {
    expect(saidOf(fault)).toEqual([expect.stringContaining(says)]);
  });

  const speaks = ALL.filter((other) => !silent.includes(other));
  const isSaidWhile = (other: Broken) => saidOf(fault, broken[other].fault).some((text) => text.startsWith(says));

  it.each(silent)("is silent about it while %s broken", (other) => {
    expect(isSaidWhile(other)).toBe(false);
  });

  it.each(speaks)("says it while %s broken", (other) => {
    expect(isSaidWhile(other)).toBe(true);
  });
});
