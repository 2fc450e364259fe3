import { type DeclaredScenario, result } from "../../figures/models/scenario.ts";
import { given, minus, repeated, rest, shareOf, type TypedFormula } from "../../figures/models/typed-formula.ts";

const HALF_YEARS = ["2024h2", "2025h1", "2025h2", "2026h1"] as const;
const balance = given("housing_balance.2024h1", "persons");
const target = given("housing_target.assumed", "persons");
const realised = given("housing_realisation.assumed", "share");
const missed = shareOf(target, rest(realised));

/** People who are not housed after a number of half-years, each with the same target and the same share realised. */
const missedAfter = (halfYears: number): TypedFormula<"persons"> => repeated(missed, halfYears);

/**
 * What a share of the housing target that is realised does to the backlog and to places in reception.
 * Source: antwoord op vragen 2024Z12156, answer 2, for the balance of mid-2024; the rest is our own choice.
 */
export const housingChain: DeclaredScenario = {
  id: "housing-chain",
  title: "De keten van huisvesting",
  question: "Wat gebeurt er met de achterstand en met de opvang, als gemeenten een deel van de taakstelling halen?",
  answer:
    "Bij een aangenomen taakstelling van {housing_target.assumed} per halfjaar, waarvan gemeenten {housing_realisation.assumed} halen, is de achterstand in de zomer van 2026 {housing_chain.backlog.2026h1} en zijn er dan {housing_chain.places.2026h1} plaatsen in de opvang extra bezet.",
  assumptions: ["housing_target.assumed", "housing_realisation.assumed"],
  choices: ["same_half_years.assumed", "places_stay_taken.assumed"],
  results: HALF_YEARS.flatMap((halfYear, index) => [
    result(minus(missedAfter(index + 1), balance), {
      name: `housing_chain.backlog.${halfYear}`,
      label: "Achterstand bij de aangenomen taakstelling",
      definition: "housing_backlog_assumed",
      counts: "De gepubliceerde achterstand van medio 2024, en daarbij wie elk halfjaar niet wordt gehuisvest.",
    }),
    result(missedAfter(index + 1), {
      name: `housing_chain.places.${halfYear}`,
      label: "Extra plaatsen in de opvang",
      definition: "reception_places_assumed",
      counts: "Wie niet wordt gehuisvest, houdt een plaats in de opvang bezet.",
    }),
  ]),
  leavesOut: "Nieuwe vergunningen, vertrek uit de opvang zonder huis, en de echte taakstellingen na medio 2024.",
  wrongWhen:
    "Als de taakstelling wordt afgeschaft of sterk verandert, klopt deze uitkomst niet. De gepubliceerde halfjaren zelf tellen wij niet bij elkaar op.",
};
