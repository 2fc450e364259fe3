import { expect, test } from "vitest";
import { asOf } from "../../src/figures/known/as-of.ts";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { askTermsText } from "../../src/letters/ask-label.ts";
import { yearsOfData } from "../figures/small-figures.ts";

const amount = asOf("2026-05-20", yearsOfData()).figure("rate.2024");

test.each([
  [{ amount, years: "2026-" }, "€ 4.100 per jaar, vanaf 2026"],
  [{ amount, years: "2026-2028" }, "€ 4.100 per jaar, 2026 tot en met 2028"],
  [{ amount, years: "2026" }, "€ 4.100 · 2026"],
  [{ amount }, "€ 4.100"],
  [{ years: "2028-" }, "vanaf 2028"],
  [{}, ""],
])("an ask is in short %#", (ask, text) => {
  expect(plainSpaces(askTermsText(ask))).toBe(text);
});
