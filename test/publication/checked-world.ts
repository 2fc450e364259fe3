// A sound world with a sent letter, and what can be broken in it beside a mistake that a test makes.
import { expect } from "vitest";
import type { ChartDefinition } from "../../src/charts/chart.ts";
import { result, type Scenario } from "../../src/figures/models/scenario.ts";
import { given, plus } from "../../src/figures/models/typed-formula.ts";
import { checked } from "../../src/publication/checks.ts";
import { type Parts, partsOf } from "../../src/publication/parts.ts";
import { FORMULAS_HEADER, lines } from "../data/small-data.ts";
import { instalments, instalmentTables } from "./instalments.ts";
import { afterSending, input, letterText, texts, world } from "./small-content.ts";

/** A letter that was sent, by name. */
export const SENT = "2026-03-geld";

/** A row of `data/formulas.csv`. */
export const formula = (name: string, sum: string) => `${name},Tekort,EUR,shortfall_money,Het tekort.,${sum},`;

/** The formula of the only number in the sent letter. */
export const DOUBLE = formula("double.2024", "shortfall.2024 + shortfall.2024");

const sound = afterSending(
  SENT,
  world({
    ...instalmentTables(30),
    "data/formulas.csv": lines(FORMULAS_HEADER, DOUBLE),
    [`content/letters/${SENT}.md`]: letterText("Samen is dat :value[double.2024].", { date: "2026-03-01" }),
  }),
);

/** A mistake, or something else that is broken. */
export interface Fault {
  readonly files?: Readonly<Record<string, string>>;
  readonly scenarios?: readonly Scenario[];
  readonly charts?: readonly ChartDefinition[];
  /** For a mistake that no file can make. */
  readonly spoilt?: (parts: Parts) => Parts;
}

/** What the checks say of the world with these mistakes. */
export function saidOf(...faults: readonly Fault[]): readonly string[] {
  const changes = faults.flatMap(({ files = {} }) => Object.entries(files));
  const files = new Map([...sound, ...changes.map(([path, text]) => [path, new TextEncoder().encode(text)] as const)]);
  const parts = partsOf(files, {
    ...input,
    scenarios: faults.flatMap(({ scenarios = [] }) => scenarios),
    charts: new Map(faults.flatMap(({ charts = [] }) => charts).map((one) => [one.id, one])),
    underEmbargo: false,
  });
  const { problems, hints } = checked(faults.reduce((made, { spoilt }) => spoilt?.(made) ?? made, parts));
  return texts([...problems, ...hints]);
}

/** What can be broken beside a mistake, and the sentence that says so. */
export const broken = {
  "data are": {
    fault: { files: { "data/recomputations.csv": "" } },
    says: expect.stringMatching(/^data\/recomputations\.csv:1:1: file: is empty; /),
  },
  "a result of a scenario is": {
    fault: {
      scenarios: [
        {
          ...instalments,
          id: "unworked",
          file: "src/subject/scenarios/unworked.ts",
          answer: "Later komt {lacking.2024}.",
          results: [
            result(plus(given("early_share.2024", "share"), given("gone_share.2024", "share")), {
              name: "lacking.2024",
              label: "Later betaald",
              definition: "paid",
              counts: "Wat na het eerste deel komt.",
            }),
          ],
        },
      ],
    },
    says: 'src/subject/scenarios/unworked.ts:1:1: unworked: lacking.2024 cannot be computed: no figure is named "gone_share.2024"; did you mean late_share.2024 or early_share.2024?',
  },
  "anything else is": {
    fault: { files: { "content/los.txt": "" } },
    says: expect.stringMatching(/^content\/los\.txt:1:1: los\.txt: is neither a letter nor a page; /),
  },
} as const satisfies Record<string, { readonly fault: Fault; readonly says: unknown }>;
