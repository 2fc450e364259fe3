import { expect, test } from "vitest";
import { closingLine } from "../../src/letters/organisation.ts";
import { organisation } from "../press/pdf/bread-letters.ts";

test("a letter closes with the name as it stands in a sentence", () => {
  const { name_with_article: _article, ...bare } = organisation;
  expect(closingLine({ ...organisation, name_with_article: "de Bakkersbond" })).toBe("Namens de Bakkersbond,");
  expect(closingLine({ ...bare, name: "Bakkers Samen" })).toBe("Namens Bakkers Samen,");
});
