// A number and the words of its source stand in one row: a slip of the hand shows where they disagree.
import { numbersIn, type SpokenNumber } from "../../language/numbers/spoken-number.ts";
import { baseValue, type TableUnit, writtenStep } from "../tables/table-unit.ts";
import type { ObservationRow } from "./dataset.ts";

/** The cells of a row whose number is not among those that it says its source prints. */
export function unprintedCells({
  value,
  low,
  high,
  unit,
  printed,
}: Pick<ObservationRow, "unit" | "printed"> & Partial<Pick<ObservationRow, "value" | "low" | "high">>): readonly (
  | "value"
  | "low"
  | "high"
)[] {
  const said = numbersIn(printed, { names: [] }).flatMap((number) => readings(number, unit));
  // `een jaar` is one year, and no number in a sentence.
  if (/\b[eé]{2}n\b/i.test(printed)) said.push(1);
  const cells = { value, low, high };
  return (["value", "low", "high"] as const).filter((column) => {
    const written = cells[column];
    if (written === undefined) return false;
    // A third is written as 33.3; a sign stands in words as often, `een tekort van`.
    const slack = writtenStep(written, unit) / 2;
    return !said.some((number) => Math.abs(Math.abs(number) - Math.abs(baseValue(written, unit))) <= slack);
  });
}

/** What a printed number can say: as it stands, in the unit of its table, or a term in years as months. */
function readings({ low, high, counted }: SpokenNumber, { base, exponent }: TableUnit): readonly number[] {
  const factors = [1, 10 ** exponent, ...(base.id === "months" && counted === "jaar" ? [12] : [])];
  return [low, high].flatMap((end) => factors.map((factor) => end * factor));
}
