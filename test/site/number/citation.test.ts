import { describe, expect, it } from "vitest";
import { citationText, figureCitation } from "../../../src/site/number/citation.ts";
import { costs, gap, growth, numberIn } from "./small-letter.ts";

const cited = { address: "https://site.example/brieven/proef/", asOf: "2026-05-20", sender: "Platform", example: true };
const ending =
  "stand van kennis 20 mei 2026; voorbeeldbrief van Platform) https://site.example/brieven/proef/#cijfer-2-1";

describe("citationText", () => {
  it("gives sentence, number, source, state of knowledge and address, in plain spaces", () => {
    const number = numberIn("Zij gaven € 145 tot € 161 miljoen uit .", "€\u00a0145 tot €\u00a0161\u00a0miljoen", costs);
    expect(citationText(number, cited)).toBe(
      `“Zij gaven € 145 tot € 161 miljoen uit.” (€ 145 tot € 161 miljoen: Kamerstukken II 2025/26, 32824, nr. 478, § 4.1; ${ending}`,
    );
  });

  it("names the figure where a cell or heading says too little by itself", () => {
    expect(citationText(numberIn("€ 150 miljoen", "€ 150 miljoen", costs), cited)).toBe(
      `Kosten, 2024: € 150 miljoen (Kamerstukken II 2025/26, 32824, nr. 478, § 4.1; ${ending}`,
    );
  });

  it("says what a number is computed from, each publication once, and whose assumptions are in it", () => {
    expect(citationText(numberIn("Het gat is “echt” € 40 miljoen.", "€ 40 miljoen", gap), cited)).toBe(
      `“Het gat is ‘echt’ € 40 miljoen.” (€ 40 miljoen: berekening van Platform, uit Kamerstukken II 2025/26, 32824, nr. 478, § 4.1, uit CBS, Statistiek, voorjaar 2025, tabel 1, met aannames van het platform; ${ending}`,
    );
  });

  it("quotes a figure by itself, with its page", () => {
    const cited = {
      address: "https://site.example/cijfers/costs.2024/",
      asOf: "2026-05-20",
      sender: "Platform",
      example: true,
    };
    expect(figureCitation(costs, cited)).toBe(
      "Kosten, 2024: € 145 tot € 161 miljoen (Kamerstukken II 2025/26, 32824, nr. 478, § 4.1; stand van kennis 20 mei 2026; Platform) https://site.example/cijfers/costs.2024/",
    );
  });

  it("does not lend an assumption a source", () => {
    expect(citationText(numberIn("Stel: 10% groei.", "10%", growth), cited)).toBe(
      `“Stel: 10% groei.” (10%: aanname van het platform; ${ending}`,
    );
  });
});
