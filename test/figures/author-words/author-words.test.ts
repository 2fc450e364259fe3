import { describe, expect, test } from "vitest";
import { authorWordsFault } from "../../../src/figures/author-words/author-words.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import fc from "../../chance.ts";
import { breadFigure, type Given } from "../../charts/figures.ts";
import { dataWith } from "../../data/small-data.ts";

const data = dataWith();

/** A figure in a unit, as `entry.2024`. */
function entry(unit: string, low: number, step: number, given: Given = {}): Figure {
  return breadFigure("entry.2024", { unit, low, high: low, step, ...given });
}

const share = (value: number, step = 0.01) => entry("share", value, step);
const people = (value: number, given: Partial<Figure> = {}) => entry("persons", value, 1, given);
const shortfall = entry("EUR", 65e6, 1e6, { high: 80e6 });
const costs = entry("EUR", 114.5e6, 1e5);
const times = (value: number) => entry("factor", value, 0.1);

describe("words that are true of their figure pass", () => {
  test.each([
    ["28%", share(0.28), "the figure itself"],
    ["28 procent", share(0.28), "and in words"],
    ["28%", share(0.284, 0.001), "rounded by the author"],
    ["bijna 30%", share(0.28), "28 lies between 27 and 30"],
    ["Bijna 30 procent", share(0.28), "at the start of a sentence"],
    ["ruim een kwart", share(0.27), "27 lies between 25 and 27.5"],
    ["zo’n een op de vier", share(0.26), "26 lies within 5% of 25, with a printed apostrophe"],
    ["een derde", share(0.33), "a third is 33.3, and the figure is known in whole percents"],
    ["een derde", share(0.333, 0.001), "or finer"],
    ["drie op de tien", share(0.3), "so many of so many"],
    ["meer dan de helft", share(0.51), "on one side of a number"],
    ["minder dan de helft", share(0.499, 0.001), "and on the other"],
    ["driekwart", share(0.75), "a fraction in one word"],
    ["28.430", people(28430), "a count as it is"],
    ["28 duizend", people(28430), "rounded to the step of the words"],
    ["ruim 28.000 mensen", people(28430), "with the noun it counts"],
    ["bijna 30 duizend", people(28430), "28.430 lies between 27.000 and 30.000"],
    ["tienduizenden", people(28430), "vague words leave much open"],
    ["19.600", entry("persons", 19634, 100), "as a figure in hundreds is printed"],
    ["vier gemeenten", entry("municipalities", 4, 1), "the unit in words"],
    ["geen enkele", entry("municipalities", 0, 1), "none"],
    ["65 tot 80 miljoen", shortfall, "a range; of millions it is plain that they are euros"],
    ["€ 65 tot € 80 miljoen", shortfall, "a range of money"],
    ["tussen 65 en 80 miljoen euro", shortfall, "the same in other words"],
    ["meer dan 60 miljoen euro", shortfall, "true over the whole range"],
    ["hooguit 80 miljoen euro", shortfall, "the limit itself counts"],
    ["tientallen miljoenen", shortfall, "from 20 to 100 million"],
    ["€ 114,5 miljoen", costs, "to the tenth"],
    ["bijna 115 miljoen euro", costs, "rounded up, and said so"],
    ["verdubbeld", times(2), "a factor in one word"],
    ["ruim twee keer zo veel", times(2.1), "a factor with a word before it"],
    ["anderhalf keer zo veel", times(1.5), "one and a half"],
    ["ten minste 28.000", people(28000, { qualifier: "ten minste" }), "as its source has it"],
    ["meer dan 25.000", people(28000, { qualifier: "ten minste" }), "what follows from at least 28.000"],
    ["drie jaar", entry("years", 3, 1), "a length of time"],
  ])("%s", (words, figure) => {
    expect(authorWordsFault(words, figure, data)).toBeUndefined();
  });
});

describe("words that are not true say why, and what would be", () => {
  const is = (own: string, words: string, limits: string) =>
    `"${words}" is not true of entry.2024 (${own}): ${words} is ${limits}; true would be: `;

  test.each([
    ["ruim een derde", share(0.28), `${is("28%", "ruim een derde", "33,3% to 36,7%")}bijna 30%, 28%`],
    ["ruim een kwart", share(0.28), `${is("28%", "ruim een kwart", "25% to 27,5%")}bijna 30%, 28%`],
    ["driekwart", share(0.74), `${is("74%", "driekwart", "75%")}bijna driekwart, circa driekwart, 74%`],
    [
      "meer dan de helft",
      share(0.5),
      `${is("50%", "meer dan de helft", "more than 50%")}bijna de helft, ruim de helft, 50%`,
    ],
    ["minder dan een kwart", share(0.28), `${is("28%", "minder dan een kwart", "less than 25%")}bijna 30%, 28%`],
    ["hooguit een kwart", share(0.28), `${is("28%", "hooguit een kwart", "25% or less")}bijna 30%, 28%`],
    ["ten minste de helft", share(0.33), `${is("33%", "ten minste de helft", "50% or more")}een derde, ruim 30%, 33%`],
    ["30 duizend", people(28430), `${is("28.430", "30 duizend", "29.500 to 30.500")}bijna 30 duizend, 28.430`],
    ["28.400", people(28430), `${is("28.430", "28.400", "28.400")}ruim 28.400, circa 28.400, 28.430`],
    ["honderden", people(28430), `${is("28.430", "honderden", "200 to less than 1.000")}bijna 30.000, 28.430`],
    [
      "circa 70 miljoen euro",
      shortfall,
      `${is("€ 65 tot € 80 miljoen", "circa 70 miljoen euro", "€ 66,5 miljoen to € 73,5 miljoen")}meer dan € 60 miljoen, € 65 tot € 80 miljoen`,
    ],
    [
      "65 miljoen euro",
      shortfall,
      `${is("€ 65 tot € 80 miljoen", "65 miljoen euro", "€ 65 miljoen")}meer dan € 60 miljoen, € 65 tot € 80 miljoen`,
    ],
    ["geen enkele", entry("municipalities", 2, 1), `${is("2", "geen enkele", "0")}2`],
    [
      "ruim verdubbeld",
      times(2.3),
      `${is("2,3", "ruim verdubbeld", "2 to 2,2")}meer dan verdubbeld, minder dan 3, 2,3`,
    ],
    [
      "28.000",
      people(28000, { qualifier: "ten minste" }),
      `${is("ten minste 28.000", "28.000", "28.000")}meer dan 20.000, ten minste 28.000`,
    ],
    ["28,4%", share(0.28), '"28,4%" is finer than entry.2024 is known (28%); true would be: bijna 30%, 28%'],
    [
      "een derde",
      people(28430),
      '"een derde" is a share, and entry.2024 is in persons; true would be: bijna 30.000, 28.430',
    ],
    ["28", share(0.28), '"28" is a plain number, and entry.2024 is in share; true would be: bijna 30%, 28%'],
    [
      "verdubbeld",
      share(0.28),
      '"verdubbeld" is a number of times, and entry.2024 is in share; true would be: bijna 30%, 28%',
    ],
    [
      "28.430 euro",
      people(28430),
      '"28.430 euro" is an amount of money, and entry.2024 is in persons; true would be: bijna 30.000, 28.430',
    ],
    [
      "4.133",
      entry("EUR/person", 4133, 1),
      '"4.133" is a number without € or euro, and entry.2024 is in EUR/person; true would be: ruim € 4.000, circa € 4.000, € 4.133',
    ],
    [
      "drie jaar",
      entry("months", 36, 1),
      '"drie jaar" is in jaar, and entry.2024 is in months; true would be: bijna 40, 36',
    ],
    [
      "veel te veel",
      share(0.28),
      '"veel te veel" does not say one number and nothing more; true would be: bijna 30%, 28%',
    ],
    [
      "28% in 2024 en 30% nu",
      share(0.28),
      '"28% in 2024 en 30% nu" does not say one number and nothing more; true would be: bijna 30%, 28%',
    ],
    [
      "grofweg 30%",
      share(0.28),
      '"grofweg 30%" begins with grofweg, which is not in data/approximations.csv; true would be: bijna 30%, 28%',
    ],
  ])("%s", (words, figure, wanted) => {
    expect(authorWordsFault(words, figure, data)).toBe(wanted);
  });
});

describe("laws", () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  const written = (value: number) => new Intl.NumberFormat("nl-NL", { useGrouping: "always" }).format(value);

  test("a count is true of itself, and of no other number of the same step", () => {
    fc.assert(
      fc.property(count, count, (value, other) => {
        const fault = authorWordsFault(`${written(other)} mensen`, people(value), data);
        expect(fault === undefined).toBe(value === other);
      }),
    );
  });

  test("what words say of a range they say of each point in it", () => {
    const words = fc.constantFrom(
      "bijna 50%",
      "ruim de helft",
      "circa een derde",
      "meer dan een kwart",
      "minder dan 40%",
    );
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(words, percent, percent, percent, (said, a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((one, other) => one - other).map((value) => value / 100);
        const whole = entry("share", low, 0.01, { high });
        if (authorWordsFault(said, whole, data) === undefined)
          expect(authorWordsFault(said, share(middle), data)).toBeUndefined();
      }),
    );
  });
});
