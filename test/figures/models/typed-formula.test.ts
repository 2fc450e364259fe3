import { describe, expect, it } from "vitest";
import {
  forPeople,
  given,
  minus,
  perPerson,
  plus,
  ratio,
  repeated,
  rest,
  shareOf,
  wholeOf,
} from "../../../src/figures/models/typed-formula.ts";

const euros = given("cost.2024", "EUR");
const people = given("inflow.2024", "persons/year");
const stock = given("list.2024", "persons");
const share = given("cut.2028", "share");

describe("quantities", () => {
  it("build formulas that keep their brackets", () => {
    expect(minus(euros, forPeople(perPerson(euros, people), people)).formula).toBe(
      "(cost.2024 - ((cost.2024 / inflow.2024) * inflow.2024))",
    );
    expect(shareOf(euros, rest(share)).formula).toBe("(cost.2024 * (1 - cut.2028))");
  });

  it("are written once, however often they count", () => {
    expect(repeated(stock, 4)).toEqual({ unit: "persons", formula: "(4 * list.2024)" });
    expect(repeated(stock, 1)).toBe(stock);
  });

  it("know their unit", () => {
    expect(perPerson(euros, people).unit).toBe("EUR/person");
    expect(ratio(euros, euros).unit).toBe("share");
    expect(wholeOf(euros, share).unit).toBe("EUR");
  });

  it("do not compile where units do not fit", () => {
    // @ts-expect-error euros and persons do not add
    plus(euros, people);
    // @ts-expect-error a stock and a flow of persons do not add
    plus(stock, people);
    // @ts-expect-error euros are not persons
    perPerson(euros, euros);
    // @ts-expect-error an amount is not a share
    shareOf(euros, euros);
    expect(true).toBe(true);
  });
});
