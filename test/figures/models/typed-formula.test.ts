import { describe, expect, it } from "vitest";
import { formulaText } from "../../../src/data/formulas/printer.ts";
import {
  given,
  minus,
  paidFor,
  per,
  plus,
  ratio,
  repeated,
  rest,
  shareOf,
  times,
  wholeOf,
  yearsToClear,
} from "../../../src/figures/models/typed-formula.ts";

const euros = given("cost.2024", "EUR");
const people = given("inflow.2024", "persons/year");
const stock = given("list.2024", "persons");
const share = given("cut.2028", "share");

describe("quantities", () => {
  it("build formulas that keep their brackets", () => {
    expect(formulaText(minus(euros, times(per(euros, people), people)).formula)).toBe(
      "(cost.2024 - ((cost.2024 / inflow.2024) * inflow.2024))",
    );
    expect(formulaText(shareOf(euros, rest(share)).formula)).toBe("(cost.2024 * (1 - cut.2028))");
  });

  it("are written once, however often they count", () => {
    expect(repeated(stock, 4).unit).toBe("persons");
    expect(formulaText(repeated(stock, 4).formula)).toBe("(4 * list.2024)");
    expect(repeated(stock, 1)).toBe(stock);
  });

  it("know their unit", () => {
    expect(per(euros, people).unit).toBe("EUR/person");
    expect(per(euros, given("road.2024", "km")).unit).toBe("EUR/km");
    expect(per(euros, given("towns.2024", "municipalities")).unit).toBe("EUR/municipality");
    expect(times(given("price.2024", "EUR/km"), given("road.2024", "km")).unit).toBe("EUR");
    expect(paidFor(euros, given("price.2024", "EUR/person"), "persons").unit).toBe("persons/year");
    expect(yearsToClear(stock, people).unit).toBe("years");
    expect(ratio(euros, euros).unit).toBe("share");
    expect(wholeOf(euros, share).unit).toBe("EUR");
  });

  it("do not compile where units do not fit", () => {
    // @ts-expect-error euros and persons do not add
    plus(euros, people);
    // @ts-expect-error a stock and a flow of persons do not add
    plus(stock, people);
    // @ts-expect-error euros per euro is a ratio
    per(euros, euros);
    // @ts-expect-error a price for a person is none for a kilometre
    times(per(euros, people), given("road.2024", "km"));
    // @ts-expect-error euros for so many kilometres are not euros per kilometre
    minus(times(given("price.2024", "EUR/km"), given("road.2024", "km")), given("price.2024", "EUR/km"));
    // @ts-expect-error a price for a person does not say how many kilometres
    paidFor(euros, given("price.2024", "EUR/person"), "km");
    // @ts-expect-error kilometres a year clear no list of persons
    yearsToClear(stock, given("built.2024", "km/year"));
    // @ts-expect-error an amount is not a share
    shareOf(euros, euros);
    expect(true).toBe(true);
  });
});
