import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/data/datasets.ts";
import { problemText } from "../../src/data/problem.ts";
import { readInput } from "../../src/publish/input.ts";
import { publication } from "../../src/publish/publication.ts";
import { scenarios } from "../../src/scenarios/scenarios.ts";

// As if no edition were published yet: these tests change what is.
const files = new Map(readInput(join(import.meta.dirname, "../.."))).set(
  "data/published.csv",
  new TextEncoder().encode("path,sha256,found_late\n"),
);

const encoded = (text: string) => new TextEncoder().encode(text);

/** What there is to publish, or what is wrong, with other files than those of the repository. */
function publishedWith(changes: Readonly<Record<string, string>>) {
  const changed = new Map(files);
  for (const [path, text] of Object.entries(changes)) changed.set(path, encoded(text));
  return publication(changed, { buildTime: new Date("2026-11-21T10:00:00Z"), datasets, scenarios });
}

/** What is wrong once a text of the repository reads otherwise. */
function problemsWhen(path: string, from: string, to: string): string[] {
  const text = new TextDecoder().decode(files.get(path));
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  const changed = new Map(files).set(path, new TextEncoder().encode(text.replace(from, to)));
  return publication(changed, { buildTime: new Date("2026-11-21T10:00:00Z"), datasets, scenarios }).problems.map(
    problemText,
  );
}

describe("workedScenarios", () => {
  it("refuses shares of a rhythm that do not make a whole, at the row of the last", () => {
    expect(problemsWhen("data/spuk-rules/2026-01-28.csv", "year3,2026,30", "year3,2026,20")).toContain(
      "data/spuk-rules/2026-01-28.csv:7:1: spuk_payment_share: spuk_payment_share.year1.2026 + spuk_payment_share.year2.2026 + spuk_payment_share.year3.2026 is 90,0%, not all of it; mend the share that is wrong",
    );
  });

  it("names the scenario whose assumption is gone", () => {
    expect(problemsWhen("data/assumptions.csv", "yearly_inflow.assumed", "another_inflow.assumed")).toContain(
      'src/scenarios/cut-and-rhythm.ts:1:1: cut-and-rhythm: no assumption is named "yearly_inflow.assumed"',
    );
  });

  describe("a new edition in which a published result no longer follows from its inputs", () => {
    const costs = "series,period,value,low,high,unit,rounding,qualifier,source,locator,printed,note";
    const { compared, problems } = publishedWith({
      "data/execution-costs/2026-10-01.csv": `${costs}
structural_shortfall,2024,,75,90,EUR_million,,,kst-32824-478,§ 4.1,€ 75 tot € 90 miljoen,
`,
    });
    const results = new Map(compared.scenarios.flatMap((worked) => worked.results.map((made) => [made.name, made])));
    const ends = (name: string) => [results.get(name)?.low, results.get(name)?.high];

    it("prints what was published all the same, so that the years make the total", () => {
      for (const year of [2025, 2026, 2027, 2028]) expect(ends(`gap.present_policy.${year}`)).toEqual([75e6, 90e6]);
      expect(ends("gap.present_policy.2024_2028")).toEqual([(31 + 4 * 75) * 1e6, (46 + 4 * 90) * 1e6]);
    });

    it("is refused once, at the row of the published figure", () => {
      expect(problems.map(problemText).filter((text) => !text.startsWith("content/"))).toEqual([
        "data/execution-costs/2026-10-01.csv:2:1: structural_shortfall: structural_shortfall.2024 is € 75 tot € 90 miljoen, and execution_costs.2024 - structural_budget.2024 gives € 64 tot € 80 miljoen, further apart than rounding explains; add the edition with the inputs that belong to it, or take published from gap.present_policy.2025, gap.present_policy.2026, gap.present_policy.2027, gap.present_policy.2028 in src/scenarios/gap-2024-2028.ts",
      ]);
    });
  });
});
