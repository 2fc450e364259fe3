/** A function of the language of conditions, as its table in the handbook has it. */
export interface ConditionFunction {
  readonly name: string;
  readonly example: string;
  /** When it is true, in Dutch. */
  readonly meaning: string;
  /** How many things go between its brackets. */
  readonly takes: { readonly least: number; readonly most: number };
  /** The word of `data/approximations.csv` that it stands for. */
  readonly word?: string;
}

const two = { least: 2, most: 2 };
const row = { least: 2, most: Number.POSITIVE_INFINITY };

/** Every function that a condition may use. */
export const conditionFunctions: readonly ConditionFunction[] = [
  {
    name: "nearly",
    example: "nearly(costs.2024, 2 * budget.2024)",
    meaning: "Het eerste is bijna het tweede, zoals de tabel van benaderingen het woord bijna uitlegt.",
    takes: two,
    word: "bijna",
  },
  {
    name: "amply",
    example: "amply(costs.2024, 2 * budget.2024)",
    meaning: "Het eerste is ruim het tweede, zoals de tabel van benaderingen het woord ruim uitlegt.",
    takes: two,
    word: "ruim",
  },
  {
    name: "about",
    example: "about(costs.2024, 2 * budget.2024)",
    meaning: "Het eerste is circa het tweede, zoals de tabel van benaderingen het woord circa uitlegt.",
    takes: two,
    word: "circa",
  },
  {
    name: "within",
    example: "within(costs.2024, claim.2023, claim.2025)",
    meaning: "Het eerste ligt niet onder het tweede en niet boven het derde.",
    takes: { least: 3, most: 3 },
  },
  {
    name: "falls",
    example: "falls(budget.2023, budget.2024, budget.2025)",
    meaning: "Elk volgende is lager dan dat ervoor.",
    takes: row,
  },
  {
    name: "rises",
    example: "rises(costs.2022, costs.2023, costs.2024)",
    meaning: "Elk volgende is hoger dan dat ervoor.",
    takes: row,
  },
  {
    name: "highest",
    example: "highest(costs.2024, 2019)",
    meaning: "Hoger dan elk ander bekend cijfer van dezelfde reeks en groep, van dat jaar tot de eigen periode.",
    takes: two,
  },
  {
    name: "lowest",
    example: "lowest(costs.2024, 2019)",
    meaning: "Lager dan elk ander bekend cijfer van dezelfde reeks en groep, van dat jaar tot de eigen periode.",
    takes: two,
  },
];

const byName = new Map(conditionFunctions.map((one) => [one.name, one]));

/**
 * The function that a condition names.
 * @throws RangeError when no text was read that named it
 */
export function functionOf(name: string): ConditionFunction {
  const found = byName.get(name);
  if (found === undefined) throw new RangeError(`no function is named ${name}`);
  return found;
}
