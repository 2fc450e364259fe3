// What other subjects count: each way in which a number is said, for units that no code knows.
import { describe, expect, test } from "vitest";
import { plainSpaces } from "../../../src/language/writing/line-ends.ts";
import {
  allFiguresText,
  countedText,
  type Quantity,
  quantityText,
  tickText,
  unitText,
  unroundedText,
} from "../../../src/language/writing/quantity.ts";
import { unitsOfText } from "../../units.ts";

const { base } = unitsOfText(`id,dimension,one,many,nouns,scaled,said
km,km,kilometer,kilometer,kilometer kilometers,no,yes
EUR/km,EUR/km,euro per kilometer,euro per kilometer,,yes,yes
m2,m2,vierkante meter,vierkante meter,,yes,yes
homes,home,woning,woningen,woning woningen,no,yes
kWh,kWh,kWh,kWh,,yes,yes
EUR/hour,EUR/hour,euro per uur,euro per uur,,no,yes
ton,ton,ton,ton,,yes,yes
`);

const of = (id: string, low: number, high = low, step = 1): Quantity => {
  const unit = base.get(id);
  if (unit === undefined) throw new Error(`there is no ${id}`);
  return { low, high, unit, step };
};

describe("a number in a unit of an organisation", () => {
  test.each([
    [of("km", 750), "750", "750 kilometer"],
    [of("km", 1), "1", "1 kilometer"],
    [of("EUR/km", 1.1e6, 1.5e6, 1e5), "€ 1,1 tot € 1,5 miljoen", "€ 1,1 tot € 1,5 miljoen per kilometer"],
    [of("m2", 12_400_000, 12_400_000, 1e5), "12,4 miljoen", "12,4 miljoen vierkante meter"],
    [of("homes", 1), "1", "1 woning"],
    [of("homes", 120_000), "120.000", "120.000 woningen"],
    [of("kWh", 3_000_000_000, 3_000_000_000, 1e8), "3 miljard", "3 miljard kWh"],
    [of("kWh", 1_929_500, 1_929_500, 1000), "1,93 miljoen", "1,93 miljoen kWh"],
    [of("EUR/hour", 87.5, 87.5, 0.01), "€ 87,50", "€ 87,50 per uur"],
    [of("ton", -2_000_000, -2_000_000, 1e6), "−2 miljoen", "−2 miljoen ton"],
  ])("%# is said in a sentence, and by itself", (quantity, said, alone) => {
    expect(plainSpaces(quantityText(quantity))).toBe(said);
    expect(plainSpaces(countedText(quantity))).toBe(alone);
  });

  test("is written out with every figure", () => {
    expect(plainSpaces(unroundedText(of("EUR/km", 1.1e6, 1.5e6, 1e5)))).toBe("€ 1.100.000 tot € 1.500.000");
    expect(plainSpaces(allFiguresText(of("kWh", 3_000_000_001)))).toBe("3.000.000.001");
  });

  test("stands along an axis in the scale of the largest", () => {
    const { unit } = of("EUR/km", 0);
    expect(unitText(unit, 1.5e6)).toBe("miljoen euro per kilometer");
    expect(tickText(1.5e6, unit, 1.5e6)).toBe("1,5");
    expect(unitText(of("homes", 0).unit, 1.5e6)).toBe("woningen");
    const ticks = [0, 0.05, 0.1, 0.15];
    expect(ticks.map((tick) => tickText(tick, of("EUR/hour", 0).unit, 0.15, ticks))).toEqual([
      "0",
      "0,05",
      "0,10",
      "0,15",
    ]);
    expect(tickText(1e6, unit, 1.5e6, [0, 5e5, 1e6, 1.5e6])).toBe("1,0");
    expect(tickText(1.5e6, of("homes", 0).unit, 1.5e6)).toBe("1.500.000");
  });
});
