// How the SPUK (specific grant) of a cohort is spread over three years, for the scenarios that rest on it.
import { given, plus, type TypedFormula, wholeOf } from "../../figures/models/typed-formula.ts";

/** The first cohort that is paid in the new rhythm. */
export const NEW_RHYTHM_FROM = 2026;

/** The year of a cohort's grant that is paid: its first, second or third. */
export type Position = 1 | 2 | 3;

/** A cohort that is paid in a year, and which of its years that is. */
export interface PaidCohort {
  readonly cohort: number;
  readonly position: Position;
}

/** The cohorts that are paid in a year, the youngest first. */
export function cohortsOf(year: number): readonly [PaidCohort, PaidCohort, PaidCohort] {
  return [
    { cohort: year, position: 1 },
    { cohort: year - 1, position: 2 },
    { cohort: year - 2, position: 3 },
  ];
}

/**
 * The share of the grant that a cohort brings in one of its years, 0 to 1.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 4.4.
 */
export function shareOfYear({ position, cohort }: PaidCohort): TypedFormula<"share"> {
  const period = cohort < NEW_RHYTHM_FROM ? "2022_2025" : `${NEW_RHYTHM_FROM}`;
  return given(`spuk_payment_share.year${position}.${period}`, "share");
}

/** What all cohorts bring in a year together, each by its own share. */
export function together(year: number, share: (paid: PaidCohort) => TypedFormula<"share">): TypedFormula<"share"> {
  const [first, second, third] = cohortsOf(year);
  return plus(share(first), share(second), share(third));
}

/**
 * Euros per person in a year of the grant, by the rates of the first year of the new rhythm.
 * Source: Regeling inburgering 2021, art. 10.3, as in force on 18 April 2026.
 */
export function rateOfYear(position: Position): TypedFormula<"EUR/person"> {
  return given(`spuk_rate.asylum_year${position}.${NEW_RHYTHM_FROM}`, "EUR/person");
}

/** Euros per person over all three years: the rate of the first year is a known share of them. */
export const fullGrant = wholeOf(rateOfYear(1), shareOfYear({ position: 1, cohort: NEW_RHYTHM_FROM }));

/** How many people start each year: a number of our own. */
export const yearlyInflow = given("yearly_inflow.assumed", "persons/year");
