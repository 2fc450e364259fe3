import { bare, type Expression, numberOf } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { FormulaError } from "../../data/formulas/unreadable.ts";
import { standRank } from "../../data/tables/stand.ts";
import type { Figure } from "../figure.ts";
import { lastDay, periodKind } from "../known/period-order.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * The figures that one may be called the highest or lowest of: the same series, population and publisher, from a year
 * up to its own period, each in the latest stand known on the day. A flow is held against periods as long as its own.
 * @throws FormulaError when there is none, or none of that first year: of a year unknown nothing is the highest
 */
export function comparisonGroup(of: Expression, since: Expression, snapshot: Snapshot): readonly Figure[] {
  const figure = figureOf(of, snapshot);
  const year = yearOf(since);
  const latest = new Map<string, Figure>();
  for (const other of snapshot.figures.values()) {
    if (seriesName(other) !== seriesName(figure) || other.period === figure.period) continue;
    if (other.period < String(year) || lastDay(other.period) > lastDay(figure.period)) continue;
    if (figure.measure !== "stock" && periodKind(other.period) !== periodKind(figure.period)) continue;
    const known = latest.get(other.period);
    if (known === undefined || standRank(other.stand) > standRank(known.stand)) latest.set(other.period, other);
  }
  const found = [...latest.values()].sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
  const [first] = found;
  if (first === undefined) {
    throw new FormulaError(
      `${figure.name} has nothing to be compared with from ${year} on; write an earlier year, or compare two figures`,
      since.at,
    );
  }
  if (first.period.slice(0, 4) !== String(year)) {
    throw new FormulaError(
      `${figure.series} is not known for ${year}, first for ${first.period}; write ${first.period.slice(0, 4)}`,
      since.at,
    );
  }
  return found;
}

function figureOf(expression: Expression, snapshot: Snapshot): Figure {
  if (expression.kind !== "figure") {
    throw new FormulaError(
      `"${formulaText(bare(expression))}" is not the name of one figure; write one, then a year`,
      expression.at,
    );
  }
  const found = snapshot.find(expression.name);
  if ("missing" in found) throw new RangeError(`${expression.name} was never looked up`);
  return found.figure;
}

function yearOf(expression: Expression): number {
  if (expression.kind === "number" && /^(?:19|20)\d\d$/.test(expression.digits)) return numberOf(expression);
  throw new FormulaError(
    `"${formulaText(bare(expression))}" is not a year; write the year from which to compare, like 2019`,
    expression.at,
  );
}

/** The name without its period and stand: what figures of one series, population and publisher share. */
function seriesName({ name, period, stand }: Figure): string {
  return name
    .split(".")
    .filter((part) => part !== period && part !== stand?.id)
    .join(".");
}
