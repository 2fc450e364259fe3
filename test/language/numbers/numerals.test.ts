import { describe, expect, test } from "vitest";
import { type Numeral, numeral } from "../../../src/language/numbers/numerals.ts";
import fc, { runs } from "../../chance.ts";

const UNITS =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien".split(" ");
const TEENS = [...UNITS, "zeventien", "achttien", "negentien"];
const TENS = "- - twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** A whole number under a million as Dutch spells it, in one word. */
function spelled(value: number): string {
  if (value < 20) return TEENS[value] ?? "";
  if (value < 100) return (value % 10 ? `${UNITS[value % 10]}en` : "") + (TENS[Math.floor(value / 10)] ?? "");
  const power = value < 1000 ? 100 : 1000;
  const [many, rest] = [Math.floor(value / power), value % power];
  return (many > 1 ? spelled(many) : "") + (power === 100 ? "honderd" : "duizend") + (rest ? spelled(rest) : "");
}

describe("a number word", () => {
  test.each<[string, Numeral["sort"], number]>([
    ["achtentwintigduizendvierhonderddertig", "cardinal", 28_430],
    ["vijfentachtig", "cardinal", 85],
    ["eenentwintig", "cardinal", 21],
    ["achttien", "cardinal", 18],
    ["tachtig", "cardinal", 80],
    ["elfhonderd", "cardinal", 1100],
    ["drieduizend", "cardinal", 3000],
    ["honderd-en-een", "cardinal", 101],
    ["honderdduizend", "cardinal", 100_000],
    ["anderhalf", "cardinal", 1.5],
    ["tweeenhalf", "cardinal", 2.5],
    ["drieenhalve", "cardinal", 3.5],
    ["nihil", "cardinal", 0],
    ["derde", "ordinal", 3],
    ["achtste", "ordinal", 8],
    ["vijfendertigste", "ordinal", 35],
    ["tienden", "ordinal", 10],
    ["honderdderde", "ordinal", 103],
    ["drieduizendste", "ordinal", 3000],
    ["tweederde", "fraction", 2 / 3],
    ["zevenachtste", "fraction", 7 / 8],
    ["driekwart", "fraction", 3 / 4],
    ["tweederdemeerderheid", "fraction", 2 / 3],
    ["verdubbeld", "factor", 2],
    ["verviervoudigen", "factor", 4],
    ["vertienvoudigd", "factor", 10],
    ["gehalveerd", "factor", 1 / 2],
    ["driemaal", "factor", 3],
    ["tienvoud", "factor", 10],
    ["drievoudige", "factor", 3],
    ["twintigtal", "group", 20],
    ["dozijn", "group", 12],
    ["driejarige", "measure", 3],
    ["zestigplussers", "measure", 60],
    ["tweeen", "company", 2],
  ])("%s is a %s of %d", (word, sort, value) => {
    expect(numeral(word)).toEqual({ sort, value });
  });

  test.each([
    ["tientallen", 20, 100],
    ["honderden", 200, 1000],
    ["tienduizenden", 20_000, 100_000],
    ["miljoenen", 2e6, 1e9],
    ["miljardenbezuiniging", 2e9, 1e12],
  ])("%s is from %d up to %d", (word, value, high) => {
    expect(numeral(word)).toEqual({ sort: "vague", value, high });
  });

  test.each(
    `eenvoudig eenmalig eenmaal eens eenheid eenzijdig enkele tweeling tweedeling tweezijdig tweesporenbeleid drieluik
    driehoek vierkant achter achterstand achterlijk geacht zevenklapper tientje elftal-achtig duizendpoot duizelig miljardair
    miljoenennota miljoenenstad vereenvoudigen verdubbelaar verdriet vermenigvuldigen meervoudig nulmeting dertigers
    halfweg kwartier kwartaal constructor`.split(/\s+/),
  )("%s is none", (word) => {
    expect(numeral(word)).toBeUndefined();
  });

  test("of any size is read back as it was spelled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(numeral(spelled(value))).toEqual({ sort: "cardinal", value });
      }),
      { numRuns: runs(300, 20000) },
    );
  });
});
