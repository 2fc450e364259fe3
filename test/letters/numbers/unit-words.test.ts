// The words right after a number: those of another unit are refused, and a unit that nobody types is a hint.
import { describe, expect, test } from "vitest";
import { publication } from "../../../src/publication/publication.ts";
import { COSTS, COSTS_HEADER, DEFINITIONS_HEADER, lines } from "../../data/small-data.ts";
import { input, LETTER, letterText, texts, world } from "../../publication/small-content.ts";
import { UNITS } from "../../units.ts";

const power = {
  "data/units.csv": `${UNITS}kWh,kWh,kilowattuur,kilowattuur,kilowattuur kWh,yes,yes
EUR/kWh,EUR/kWh,euro per kilowattuur,euro per kilowattuur,,no,yes
homes,home,woning,woningen,woning woningen,no,yes
homes/year,home,woning per jaar,woningen per jaar,,no,no
`,
  "data/definitions.csv": lines(
    DEFINITIONS_HEADER,
    "power,costs,Verbruik van stroom,kWh,power,Wat er is gebruikt.,flow,,,",
    "price,costs,Prijs van stroom,EUR/kWh,price,Wat stroom kost.,rate,,,",
    "cost,costs,Kosten van stroom,EUR,cost,Wat alles kost.,flow,,,",
    "solar_part,costs,Deel van de zon,share,solar,Wat van de zon komt.,rate,,,",
    "built,costs,Bouw,homes/year,built,Wat er per jaar bij komt.,flow,,,",
    "shortfall,costs,Tekort,EUR,shortfall,Wat er mist.,flow,,,",
    "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
  ),
  [COSTS]: lines(
    COSTS_HEADER,
    "power,2024,2840,,,kWh_thousand,,,report-2026,§ 4.1,2.840 MWh,",
    "price,2024,0.28,,,EUR_per_kWh,,,report-2026,§ 4.1,€ 0.28,",
    "cost,2024,795,,,EUR_thousand,,,report-2026,§ 4.1,€ 795.000,",
    "solar_part,2024,32,,,percent,,,report-2026,§ 4.1,32%,",
    "built,2024,300,,,homes_per_year,,,report-2026,§ 4.1,300 woningen,",
    "shortfall,2024,,65,80,EUR_million,,,report-2026,§ 4.1,€ 65 tot € 80 miljoen,",
  ),
};

function said(sentence: string): readonly string[] {
  const { problems, hints } = publication(world({ ...power, [LETTER]: letterText(sentence, { show: "true" }) }), input);
  return [...texts(problems), ...texts(hints).map((hint) => `hint: ${hint}`)];
}

const at = (column: number, message: string, line = 10) => `${LETTER}:${line}:${column}: ${message}`;

describe("a number that stands before a noun", () => {
  test.each([
    "Wij gebruikten :value[power.2024] kilowattuur.",
    "Wij gebruikten :value[power.2024] KWH.",
    "Wij gebruikten *:value[power.2024]* kWh :cite[report-2026].",
    "Wij gebruikten aan stroom, in kilowattuur, :value[power.2024].",
    'Wij gebruikten :value[power.2024]{as="bijna 3 miljoen kilowattuur"}.',
    'Wij gebruikten :value[power.2024]{as="bijna 3 miljoen kWh"} stroom.',
    "Een kilowattuur kost :value[price.2024] per kWh, en samen was dat :value[cost.2024].",
    "De rekening bestaat voor :value[solar_part.2024] uren.",
    "Er kwamen :value[built.2024] woningen bij.",
    "Wij betaalden :value[cost.2024]. Uur na uur.",
    "| Verbruik in kWh |\n| --- |\n| :value[power.2024] |",
  ])("may have that of its unit, or none: %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    [
      "Wij gebruikten :value[power.2024] euro.",
      35,
      '"2,84 miljoen euro" is an amount of money, and power.2024 is in kWh; true would be: 2,84 miljoen kilowattuur',
    ],
    [
      "Wij gebruikten **:value[power.2024]** woningen.",
      39,
      '"2,84 miljoen woningen" is in woningen, and power.2024 is in kWh; true would be: 2,84 miljoen kilowattuur',
    ],
    [
      "Wij gebruikten :value[power.2024]\nuur aan stroom.",
      1,
      '"2,84 miljoen uur" is in uur, and power.2024 is in kWh; true would be: 2,84 miljoen kilowattuur',
    ],
    [
      "Wij betaalden :value[cost.2024] kWh.",
      33,
      '"€ 795.000 kWh" is in kWh, and cost.2024 is in EUR; true would be: € 795.000',
    ],
    [
      "Dat is :value[price.2024] kWh.",
      27,
      '"€ 0,28 kWh" is in kWh, and price.2024 is in EUR/kWh; true would be: € 0,28 per kilowattuur',
    ],
    [
      "Er kwamen :value[built.2024] kilowattuur bij.",
      30,
      '"300 kilowattuur" is in kilowattuur, and built.2024 is in homes/year; true would be: 300 woningen per jaar',
    ],
  ])("may not have that of another: %s", (sentence, column, message) => {
    expect(said(sentence)).toEqual([at(column, message, sentence.includes("\n") ? 11 : 10)]);
  });

  test("is not saved by words of its author", () => {
    const words =
      '"bijna € 800.000 kWh" is in kWh, and cost.2024 is in EUR; true would be: meer dan € 700.000, € 795.000';
    expect(said('Samen :value[cost.2024]{as="bijna € 800.000 kWh"}.')).toEqual([at(7, words)]);
  });

  test.each(["stroom", "MWh", "van het net"])("is a hint where nobody says its unit: %s", (after) => {
    const message =
      'a reader sees "2,84 miljoen", and no word of the sentence says of what; write kilowattuur after it';
    expect(said(`Wij gebruikten :value[power.2024] ${after}. Dat was in kWh.`)).toEqual([`hint: ${at(16, message)}`]);
  });
});
