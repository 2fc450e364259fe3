import { expect, test } from "vitest";
import { numberSaid } from "../../../src/language/numbers/spoken-number.ts";
import { JOINER, plainSpaces, unbroken } from "../../../src/language/writing/line-ends.ts";
import { quantityText } from "../../../src/language/writing/quantity.ts";
import { EUR } from "../../../src/language/writing/unit.ts";

test.each([
  ["€ 31 à € 46 miljoen", "€_31 à €_46 miljoen"],
  ["§ 4.1 en § 4.2, tabel 3", "§_4.1 en §_4.2, tabel 3"],
  ["circa −€ 600", "circa −~€_600"],
  ["-€ 600 of –€ 600", "-~€_600 of –~€_600"],
  ["€ -600", "€_-600"],
  ["in € en in %", "in € en in %"],
  ["€\u00a031", "€_31"],
])("%s: € and § stay with their number, a minus with its amount", (written, held) => {
  const text = unbroken(written);
  expect(text.replaceAll("\u00a0", "_").replaceAll(JOINER, "~")).toBe(held);
  expect(plainSpaces(text)).toBe(plainSpaces(written));
  expect(unbroken(text)).toBe(text);
});

test("machines and e-mail get plain spaces and no joiners", () => {
  expect(plainSpaces("circa\u00a0€\u00a065 tot €\u00a080\u00a0miljoen")).toBe("circa € 65 tot € 80 miljoen");
  const below = quantityText({ low: -500, high: -500, unit: EUR, step: 100, qualifier: "circa" });
  expect(below).toContain(JOINER);
  expect(plainSpaces(below)).toBe("circa −€ 500");
});

test.each(["circa −€ 500", "circa −\u2060€\u00a0500"])(
  "a number copied from the site says what it said: %s",
  (text) => {
    expect(numberSaid(text, { names: [] })).toMatchObject({ low: -500, high: -500, money: true });
  },
);
