import { describe, expect, test } from "vitest";
import { JOINER, plainSpaces } from "../../../src/language/writing/line-ends.ts";
import {
  allFiguresText,
  beforeRounding,
  numberText,
  type Quantity,
  quantityText,
  tickText,
  unitText,
  unroundedText,
} from "../../../src/language/writing/quantity.ts";
import fc from "../../chance.ts";
import { unit } from "../../units.ts";

const range = (low: number, high: number, id: string, step: number): Quantity => ({ low, high, unit: unit(id), step });
const point = (value: number, id: string, step: number): Quantity => range(value, value, id, step);

/** What holds a line together made visible: non-breaking spaces, and the joiner that stands between signs. */
const shown = (quantity: Quantity) => quantityText(quantity).replaceAll("\u00a0", "_").replaceAll(JOINER, "~");

describe("a quantity in prose", () => {
  test.each<[string, string, Quantity]>([
    ["€_65 tot €_80_miljoen", "a range says miljoen once, and breaks only beside tot", range(65e6, 80e6, "EUR", 1e6)],
    ["€_9.154,91", "cents show when the source gives them", point(9154.91, "EUR/person", 0.01)],
    ["7,1%", "the percent sign stands against its number", point(0.071, "share", 0.001)],
    ["61%", "a whole share has no decimals", point(0.61, "share", 0.01)],
    ["28.430", "thousands have a point", point(28_430, "persons/year", 1)],
    ["1.000", "a thousand has its point too", point(1000, "persons", 1)],
    ["€_36,5_miljoen", "a decimal of the source stays", point(36.5e6, "EUR", 1e5)],
    ["€_1,3_miljard", "from a thousand million on it is miljard", point(1.3e9, "EUR", 1e8)],
    ["€_0,9 tot €_1,1_miljard", "the larger end decides the word", range(0.9e9, 1.1e9, "EUR", 1e8)],
    ["€_950.000", "under a million every figure is written", point(950_000, "EUR", 1000)],
    ["€_0", "nothing is a number too", point(0, "EUR", 1)],
    [
      "−~€_65_miljoen",
      "a real minus stands before the euro sign, and stays with it at the end of a line",
      point(-65e6, "EUR", 1e6),
    ],
    ["−~€_16 tot €_15_miljoen", "a range may cross zero", range(-16e6, 15e6, "EUR", 1e6)],
    ["−7,1%", "a share may be below zero", point(-0.071, "share", 0.001)],
    ["€_12,35_miljoen", "of a table in x € 1.000, four figures remain", point(12_345_000, "EUR", 1000)],
    ["€_123,5_miljoen", "four figures, with a decimal", point(123_456_000, "EUR", 1000)],
    ["€_1.235_miljard", "four figures, without decimals", point(1_234_567_000_000, "EUR", 1000)],
    ["€_1_miljard", "what rounds up over a border gets the larger word", point(999_960_000, "EUR", 1000)],
    ["€_1,234_miljoen", "one rounding: 1.234.499,6 is not first 1.234.500", point(1_234_499.6, "EUR", 1)],
    ["€_4.100", "4.132,65 in steps of a hundred", point(4132.65, "EUR/person", 100)],
    ["€_9.154,90", "steps of ten cents still show two decimals", point(9154.93, "EUR/person", 0.1)],
    ["50%", "52% in steps of ten", point(0.52, "share", 0.1)],
    ["7,0%", "7,12% in steps of a half", point(0.0712, "share", 0.005)],
    ["29.000", "persons in steps of a thousand", point(28_700, "persons", 1000)],
    ["€_1,01", "a half cent goes up", point(1.005, "EUR", 0.01)],
  ])("%s: %s", (text, _rule, quantity) => {
    expect(shown(quantity)).toBe(text);
  });

  test.each([
    ["circa", "circa"],
    ["ruim", "ruim"],
    ["bijna", "bijna"],
    ["zo'n", "zo’n"],
    ["ten minste", "ten minste"],
    ["hooguit", "hooguit"],
  ] as const)("%s of the source stays with the number, as %s", (qualifier, text) => {
    expect(shown({ ...point(19_600, "persons", 100), qualifier })).toBe(`${text}_19.600`);
  });

  test("a qualifier comes before the whole range", () => {
    expect(shown({ ...range(65e6, 80e6, "EUR", 1e6), qualifier: "circa" })).toBe("circa_€_65 tot €_80_miljoen");
  });
});

describe("laws of printing", () => {
  const units = fc.constantFrom("EUR", "EUR/person", "persons", "persons/year", "share");
  const steps = fc.constantFrom(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 50, 100, 1000, 5000, 1e5, 1e6);
  const values = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((value) => value / 1000);

  test("printing is never finer than the step: what is printed is a whole number of steps", () => {
    fc.assert(
      fc.property(values, units, steps, (value, unit, step) => {
        const steady = printed(point(value, unit, step)) / step;
        expect(Math.abs(steady - Math.round(steady))).toBeLessThan(1e-6 * Math.max(1, Math.abs(steady)));
      }),
    );
  });

  test("printing moves a number by half a step at most, where four figures do not cut it off", () => {
    fc.assert(
      fc.property(values, units, steps, (value, unit, step) => {
        fc.pre(unit !== "EUR" || Math.abs(value) < 900_000);
        expect(Math.abs(printed(point(value, unit, step)) - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });

  test("the same quantity always gives the same text, and a mirrored one only differs in its minus", () => {
    fc.assert(
      fc.property(values, units, steps, (value, unit, step) => {
        const text = quantityText(point(value, unit, step));
        expect(quantityText({ ...point(value, unit, step) })).toBe(text);
        expect(quantityText(point(-value, unit, step)).replace(/−\u2060?/, "")).toBe(text.replace(/−\u2060?/, ""));
      }),
    );
  });

  /** Reads a printed point back, in base units. */
  function printed(quantity: Quantity): number {
    const text = quantityText(quantity);
    const size = text.endsWith("miljard")
      ? 1e9
      : text.endsWith("miljoen")
        ? 1e6
        : quantity.unit.id === "share"
          ? 0.01
          : 1;
    const digits = text.replace(/[^\d,]/g, "").replace(",", ".");
    return (text.startsWith("−") ? -1 : 1) * Number(digits) * size;
  }
});

describe("a quantity written out", () => {
  test.each<[string, Quantity]>([
    ["€\u00a065.000.000 tot €\u00a080.000.000", range(65e6, 80e6, "EUR", 1e6)],
    ["€\u00a04.132,65", point(4132.65, "EUR/person", 100)],
    ["€\u00a08.057,10", point(8057.1, "EUR/person", 0.01)],
    ["7,1%", point(0.071, "share", 0.1)],
    ["28.430", point(28_430, "persons", 1000)],
    ["−\u2060€\u00a05", point(-5, "EUR", 1)],
    ["€\u00a036.491.327", point(36_491_326.5306, "EUR", 1e5)],
    ["€\u00a027.508.673 tot €\u00a043.508.673", range(27_508_673.4694, 43_508_673.4694, "EUR", 1e6)],
    ["€\u00a036.491.326,53", point(36_491_326.53, "EUR", 0.01)],
    ["€\u00a01.896,55 tot €\u00a02.413,79", range(1896.55172414, 2413.79310345, "EUR/person", 100)],
    ["4,94%", point(0.0493739931606, "share", 0.001)],
    ["4,937%", point(0.0493739931606, "share", 0.00001)],
    ["1,71 tot 2,99", range(1.71224285714, 2.98594545455, "years", 0.1)],
    ["1,71", range(1.7122, 1.7149, "years", 0.1)],
  ])("%s", (text, quantity) => {
    expect(unroundedText(quantity)).toBe(text);
  });

  test("has every figure for machines", () => {
    expect(allFiguresText(point(0.0493739931606, "share", 0.001))).toBe("4,93739931606%");
    expect(plainSpaces(allFiguresText(point(36_491_326.5306, "EUR", 1e5)))).toBe("€ 36.491.326,5306");
  });
});

describe("bare numbers, axes and machines", () => {
  test.each<[number, number, string]>([
    [1234.5, 1, "1.234,5"],
    [1234.5, 0, "1.235"],
    [-1234.5, 0, "−1.235"],
    [0.1 + 0.2, 2, "0,30"],
    [-0.001, 2, "0,00"],
    [1.005, 2, "1,01"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });

  test.each<[string, number, string, [number, string][]]>([
    [
      "EUR",
      80e6,
      "miljoen euro",
      [
        [0, "0"],
        [65e6, "65"],
        [-20e6, "−20"],
      ],
    ],
    [
      "EUR",
      2e6,
      "miljoen euro",
      [
        [500_000, "0,5"],
        [1e6, "1"],
        [1.5e6, "1,5"],
      ],
    ],
    ["EUR", 2e9, "miljard euro", [[1e9, "1"]]],
    ["EUR", 5000, "euro", [[2500, "2.500"]]],
    ["EUR/person", 2e6, "euro per persoon", [[1e6, "1.000.000"]]],
    ["persons", 30_000, "personen", [[5000, "5.000"]]],
    ["persons/year", 30_000, "personen per jaar", [[15_000, "15.000"]]],
    [
      "share",
      0.45,
      "procent",
      [
        [0.3, "30"],
        [0.07, "7"],
        [0.075, "7,5"],
      ],
    ],
  ])("an axis of %s up to %d says %s once, and no two ticks read alike", (id, largest, beside, ticks) => {
    expect(unitText(unit(id), largest)).toBe(beside);
    expect(ticks.map(([value]) => tickText(value, unit(id), largest))).toEqual(ticks.map(([, text]) => text));
  });
});

describe("what a number was before it was rounded", () => {
  test.each<[string, Quantity, string | undefined]>([
    ["a reader's own sum shows", point(-450, "EUR/person", 100), "−€ 450"],
    ["so do both ends of a range", range(1.7121, 2.9859, "years", 0.1), "1,71 tot 2,99"],
    ["millions are written out", point(17_470_000, "EUR", 1e6), "€ 17.470.000"],
    ["what printing leaves alone has none", range(65e6, 80e6, "EUR", 1e6), undefined],
    ["nor what rounding to two decimals makes the same", point(0.0710001, "share", 0.001), undefined],
  ])("%s", (_what, quantity, text) => {
    const found = beforeRounding(quantity);
    expect(found && plainSpaces(found)).toBe(text);
  });
});
