import { describe, expect, test } from "vitest";
import { searchTerms } from "../../../src/exports/search/terms.ts";

const terms = (text: string) => searchTerms(text).map(({ term }) => term);

describe("the words to find a text by", () => {
  test("a number is the same with and without points, and in words", () => {
    expect(terms("28.430")).toEqual(["28430"]);
    expect(terms("28430")).toEqual(["28430"]);
    expect(terms("achtentwintigduizendvierhonderddertig")).toEqual(["28430"]);
    expect(terms("vijfenzestig miljoen")).toEqual(["65", "miljoen"]);
  });

  test("a comma stands before decimals, whatever the keyboard", () => {
    expect(terms("12,5%")).toEqual(["12,5"]);
    expect(terms("12.5%")).toEqual(["12,5"]);
    expect(terms("€ 1.234,50.")).toEqual(["1234,50"]);
  });

  test("accents, capitals and words that stand everywhere do not count", () => {
    expect(terms("De Financiën van het Rijk")).toEqual(["financien", "rijk"]);
  });

  test("a compound with a hyphen is found as a whole and by its parts", () => {
    expect(terms("SPUK-korting")).toEqual(["spukkorting", "spuk", "korting"]);
  });

  test("knows where each word stands", () => {
    expect(searchTerms("tot € 80 miljoen")).toEqual([
      { term: "80", start: 6, end: 8 },
      { term: "miljoen", start: 9, end: 16 },
    ]);
  });
});
