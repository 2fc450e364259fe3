import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/data/editions/dataset.ts";
import { observationRow } from "../../../src/data/editions/dataset.ts";
import type { Source } from "../../../src/data/tables/source.ts";
import type { Figure, ObservedTrail } from "../../../src/figures/figure.ts";
import { certaintyText } from "../../../src/site/number/certainty.ts";
import { units } from "../../units.ts";
import { budget, costs, gap } from "./small-letter.ts";

const claims: Dataset = {
  name: "costs",
  title: "Claims",
  description: "Wat partijen noemen.",
  populations: new Map(),
  stands: new Map(),
  row: observationRow(units.cells),
  ofParties: true,
};

function from(figure: Figure, source: Partial<Source>): Figure {
  const trail = figure.trail as ObservedTrail;
  return { ...figure, trail: { ...trail, source: { ...trail.source, ...source } } };
}

describe("certaintyText", () => {
  it("says nothing of a point in a source that anyone can read", () => {
    expect(certaintyText(from(budget, { address: "https://cbs.example/" }), [])).toBeUndefined();
    expect(certaintyText(from(budget, { read_at: "https://copy.example/" }), [])).toBeUndefined();
  });

  it("says that a source is on no address we know", () => {
    expect(certaintyText(budget, [])).toBe("De bron staat niet op een openbaar adres dat wij kennen.");
  });

  it("says of what a party names that nobody can see how it is made up", () => {
    expect(certaintyText(budget, [claims])).toBe(
      "Een partij noemt dit getal. De bron staat niet op een openbaar adres dat wij kennen. U kunt dus niet nalezen hoe het getal is opgebouwd.",
    );
  });

  it("says that a source names no sender, after what it says of the range", () => {
    const anonymous = { publisher: "Gemeenten (afzender niet vermeld)", address: "https://brief.example/" };
    expect(certaintyText(from(costs, anonymous), [])).toMatch(
      /Wij kiezen geen midden\. De bron noemt geen afzender\.$/,
    );
  });

  it("does not repeat the doubts of inputs at a sum, whose inputs have pages of their own", () => {
    expect(certaintyText(gap, [claims])).toBe(
      "Een cijfer in de som heeft een bandbreedte. De uitkomst heeft die dus ook. Wij kiezen geen midden.",
    );
  });
});
