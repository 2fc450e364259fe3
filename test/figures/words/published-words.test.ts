import { expect, test } from "vitest";
import { agreementWith, ourSumText, publishedOnPaper } from "../../../src/figures/words/published-words.ts";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import { breadFigure } from "../../charts/figures.ts";

const figure = breadFigure("published.2024", { low: 31e6, high: 46e6, step: 1e6 });

test("a sum that rounds to the published figure is equal to it", () => {
  const published = { figure, sum: { low: 31.2e6, high: 45.8e6 } };
  expect(agreementWith(published)).toBe("same");
  expect(ourSumText(published)).toBe("onze som past daarbij binnen de afronding");
  expect(publishedOnPaper(published)).toEqual({ beside: ", en gelijk aan wat er is gepubliceerd", after: "" });
});

test("a sum one step away that rounding explains is not called equal", () => {
  const published = { figure, sum: { low: 31e6, high: 47e6 } };
  expect(agreementWith(published)).toBe("rounding");
  expect(ourSumText(published)).toBe("onze som past daarbij binnen de afronding");
  expect(publishedOnPaper(published)).toEqual({
    beside: ", en binnen de afronding gelijk aan wat er is gepubliceerd",
    after: "",
  });
});

test("a sum further apart is called neither equal nor within rounding, and paper prints both", () => {
  const published = { figure, sum: { low: 35e6, high: 52e6 }, apart: true } as const;
  expect(agreementWith(published)).toBe("apart");
  expect(ourSumText(published)).toBe(
    "onze som ligt daar verder vanaf dan afronding verklaart: de uitgever kan een van deze getallen later hebben aangepast",
  );
  const { beside, after } = publishedOnPaper(published);
  expect(beside).toBe("");
  expect(plainSpaces(after)).toBe(
    " Gepubliceerd is € 31 tot € 46 miljoen, en dat staat in de tekst. Onze som geeft € 35 tot € 52 miljoen: dat verschilt meer dan afronding verklaart.",
  );
});
