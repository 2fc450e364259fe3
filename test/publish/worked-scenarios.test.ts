import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/data/datasets.ts";
import { problemText } from "../../src/data/problem.ts";
import { readInput } from "../../src/publish/input.ts";
import { publication } from "../../src/publish/publication.ts";
import { scenarios } from "../../src/scenarios/scenarios.ts";
import { MOMENT } from "../moment.ts";

// As if no edition were published yet: these tests change what is.
const files = new Map(readInput(join(import.meta.dirname, "../.."))).set(
  "data/published.csv",
  new TextEncoder().encode("path,sha256,found_late\n"),
);

/** What is wrong once a text of the repository reads otherwise. */
function problemsWhen(path: string, from: string, to: string): string[] {
  const text = new TextDecoder().decode(files.get(path));
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  const changed = new Map(files).set(path, new TextEncoder().encode(text.replace(from, to)));
  return publication(changed, { buildTime: new Date(MOMENT), datasets, scenarios }).problems.map(problemText);
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
});
