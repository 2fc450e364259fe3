import { expect, test } from "vitest";
import { languageUnits, SHARE } from "../../src/language/writing/unit.ts";
import { foreignNumber, knowsThousandths } from "./foreign-numbers.ts";

test.each(["€ 0,055 terug", "28.430 personen", "2,840 miljoen", "€ 1.234,56"])("%s is Dutch", (text) => {
  expect(foreignNumber(text, false)).toBeUndefined();
});

test.each(["28,430.", "(28,430)", "€65", "1,234,567", "1,234.50"])("%s is not", (text) => {
  expect(foreignNumber(text, false)).toBeDefined();
});

test("where a figure is known to thousandths, three decimals are Dutch, and thousands are still not English", () => {
  expect(foreignNumber("€ 1,055.", true)).toBeUndefined();
  expect(foreignNumber("1,234,567", true)).toBeDefined();
  const price = { unit: languageUnits.get("hours") ?? SHARE, step: 0.001 };
  expect(knowsThousandths([price])).toBe(true);
  expect(
    knowsThousandths([
      { ...price, step: 0.01 },
      { unit: SHARE, step: 0.0001 },
    ]),
  ).toBe(false);
  expect(knowsThousandths([{ unit: SHARE, step: 0.00001 }])).toBe(true);
});
