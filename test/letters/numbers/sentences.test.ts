import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/letters/numbers/sentences.ts";

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences(text)", () => {
  it.each([
    ["Dit is een zin. En dit ook.", ["Dit is een zin.", "En dit ook."]],
    ["Zie Kamerstuk nr. 478, blz. 13. Daar staat het.", ["Zie Kamerstuk nr. 478, blz. 13.", "Daar staat het."]],
    ["Het kost \ufffc. Wie betaalt dat?", ["Het kost \ufffc.", "Wie betaalt dat?"]],
    ["Het is € 1,5 mln. per jaar.", ["Het is € 1,5 mln. per jaar."]],
    ["Volgens art. 13 van de wet. Klaar!", ["Volgens art. 13 van de wet.", "Klaar!"]],
    ["Een zin die\nop twee regels staat. Klaar!", ["Een zin die\nop twee regels staat.", "Klaar!"]],
    ["", []],
  ])("%s", (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });
});
