import { expect, test } from "vitest";
import { correctionText } from "../../../src/site/number/correction-words.ts";
import { units } from "../../units.ts";

const correction = {
  key: "shortfall.2024",
  edition: "2026-01-28",
  field: "low",
  old: "65.5",
  new: "56",
  kind: "correctie",
  reason: "Tikfout bij het overnemen.",
  who: "de redactie",
  date: "2026-03-01",
  status: "open",
} as const;

test("a correction reads as two sentences, with Dutch numbers", () => {
  expect(correctionText(correction, units)).toBe(
    "Correctie: de ondergrens was 65,5 en is 56. Tikfout bij het overnemen. Gevonden door de redactie.",
  );
});

test("it says which of the three words it is, and that the source has made it since", () => {
  expect(correctionText({ ...correction, kind: "revisie", status: "made_by_source" }, units)).toBe(
    "Revisie: de ondergrens was 65,5 en is 56. Tikfout bij het overnemen. Gevonden door de redactie. De bron heeft dit sindsdien zelf hersteld.",
  );
});

test("a unit is a word, other text stands between quotes, and nothing is leeg", () => {
  const words = (field: "unit" | "note", old: string | undefined, now: string) =>
    correctionText({ ...correction, kind: "bijstelling", field, old, new: now }, units).split(". ")[0];
  expect(words("unit", "EUR_thousand", "EUR_million")).toBe("Bijstelling: de eenheid was × € 1.000 en is miljoen euro");
  expect(words("note", undefined, "Zonder tolken")).toBe("Bijstelling: de toelichting was leeg en is ‘Zonder tolken’");
});
