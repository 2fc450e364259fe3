// A subject that counts what no code knows: kilometres of road and euros for each. Everything that goes out says so.
import { describe, expect, test } from "vitest";
import { briefJson } from "../../src/exports/json/brief-json.ts";
import { eMail } from "../../src/exports/post/e-mail.ts";
import { type DeclaredScenario, result } from "../../src/figures/models/scenario.ts";
import { given, minus, per, times } from "../../src/figures/models/typed-formula.ts";
import { figureAlone } from "../../src/figures/words/wording.ts";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { publication } from "../../src/publication/publication.ts";
import { exactText } from "../../src/site/number/figure-words.ts";
import { COSTS, COSTS_HEADER, DEFINITIONS_HEADER, FORMULAS_HEADER, lines } from "../data/small-data.ts";
import { UNITS } from "../units.ts";
import { input, LETTER, letterText, texts, world } from "./small-content.ts";

const roads = {
  "data/units.csv": `${UNITS}km,km,kilometer,kilometer,kilometer kilometers,no,yes
EUR/km,EUR/km,euro per kilometer,euro per kilometer,,yes,yes
`,
  "data/definitions.csv": lines(
    DEFINITIONS_HEADER,
    "shortfall,costs,Kosten van de weg,EUR,road_money,Wat de weg kost.,flow,,,",
    "road,costs,Lengte van de weg,km,road_length,Hoe lang de weg is.,stock,,,",
    "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
  ),
  "data/formulas.csv": lines(
    FORMULAS_HEADER,
    "road_price.2024,Kosten per kilometer,EUR/km,road_price,De kosten gedeeld door de lengte.,shortfall.2024 / road.2024,Beide zijn van de hele weg.",
  ),
  [COSTS]: lines(
    COSTS_HEADER,
    "shortfall,2024,,60,66,EUR_million,,,report-2026,§ 4.1,€ 60 tot € 66 miljoen,",
    "road,2024,40,,,km,,,report-2026,§ 4.2,40 kilometer,",
  ),
};

function made(body: string, scenarios: readonly DeclaredScenario[] = []) {
  const placed = scenarios.map((scenario) => ({ ...scenario, file: `src/subject/scenarios/${scenario.id}.ts` }));
  const outcome = publication(world({ ...roads, [LETTER]: letterText(body, { show: "true" }) }), {
    ...input,
    scenarios: placed,
  });
  return { ...outcome, said: texts(outcome.problems) };
}

const BODY = "De weg van :value[road.2024] kilometer kost :value[road_price.2024] per kilometer. ";

describe("a road of so many kilometres", () => {
  const { publication: whole, said } = made(BODY);
  const [letter] = whole?.letters ?? [];

  test("stands in a sentence, a mail and JSON with its unit", () => {
    expect(said).toEqual([]);
    if (whole === undefined || letter === undefined) throw new Error("there is no letter");
    expect(letter.numbers.map(({ text }) => plainSpaces(text))).toEqual(["40", "€ 1,5 tot € 1,7 miljoen"]);
    const mail = eMail(letter, whole.organisation, "https://platform.example/brief/");
    expect(mail).toContain("\n- 40 kilometer: Lengte van de weg, 2024\n");
    expect(mail).toContain("\n- € 1,5 tot € 1,7 miljoen per kilometer: Kosten per kilometer, 2024\n");
    const json = JSON.stringify(briefJson(letter, undefined));
    expect(json).toContain('"unit":"km"');
    expect(json).toContain('"unit":"EUR/km"');
  });

  test("is said by itself, and written out", () => {
    const [, price] = letter?.numbers ?? [];
    if (price === undefined) throw new Error("there is no price");
    expect(plainSpaces(figureAlone(price.figure))).toBe("€ 1,5 tot € 1,7 miljoen per kilometer");
    expect(plainSpaces(exactText(price.figure))).toBe("€ 1.500.000 tot € 1.650.000 per kilometer");
  });

  test("is compared with what counts the same, and its nouns are known", () => {
    expect(made(`${BODY}:claim[De prijs is hoger dan niets]{holds="road_price.2024 > 0"}.`).said).toEqual([]);
    expect(made(`${BODY}:claim[De weg is langer]{holds="road.2024 > road_price.2024"}.`).said).toEqual([
      expect.stringContaining("km and EUR/km cannot be compared; only one unit can"),
    ]);
    expect(made(`${BODY}Dat is :value[road.2024]{as="veertig kilometer"} lang.`).said).toEqual([]);
    expect(made(`${BODY}Dat is :value[road.2024]{as="veertig personen"} lang.`).said).toEqual([]);
    expect(made(`${BODY}Dat is :value[road.2024]{as="veertig maanden"} lang.`).said).toEqual([
      expect.stringContaining('"veertig maanden" is in maanden, and road.2024 is in km'),
    ]);
  });

  test("is counted in a scenario, whose results are in units of data/units.csv", () => {
    const [costs, road] = [given("shortfall.2024", "EUR"), given("road.2024", "km")];
    const scenario = (name: string, quantity: Parameters<typeof result>[0]): DeclaredScenario => ({
      id: "roads",
      title: "De weg",
      question: "Wat kost de weg?",
      answer: `Dat is {${name}}.`,
      assumptions: [],
      results: [
        result(quantity, {
          name,
          label: "Uitkomst",
          counts: "Wat eruit komt.",
          definition: "outcome",
          bridge: "Samen.",
        }),
      ],
      leavesOut: "De bermen.",
      wrongWhen: "Als de weg langer wordt.",
    });
    const back = scenario("left.2024", minus(costs, times(per(costs, road), road)));
    expect(made(BODY, [back]).said).toEqual([]);
    const unknown = scenario("miles.2024", given("road.2024", "miles"));
    expect(made(BODY, [unknown]).said).toEqual([
      expect.stringContaining(
        'src/subject/scenarios/roads.ts:1:1: roads: miles.2024 cannot be computed: "miles" is no unit; write ',
      ),
    ]);
  });
});
