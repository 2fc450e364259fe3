// What is said of a condition that does not hold, with the figures as a reader of the letter knows them.
import { bare, type Expression, namesIn } from "../../data/formulas/expression.ts";
import { formulaText } from "../../data/formulas/printer.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { allFiguresText, type Quantity, quantityText } from "../../language/writing/quantity.ts";
import { madeUnit } from "../../language/writing/unit.ts";
import { dimension, type Interval } from "../arithmetic/evaluate.ts";
import type { Figure } from "../figure.ts";
import { stepOf } from "../known/derived.ts";
import { unitOfSide } from "./comparable.ts";
import type { Comparison } from "./comparisons.ts";

/**
 * Why a comparison does not hold: both sides with their values, and those of the figures in them.
 * @param values of the two sides, over the whole range or in one corner of it
 * @param corner the ranges at the end where it fails; nothing when it fails everywhere
 */
export function failure(
  { left, right, meaning }: Comparison,
  figures: ReadonlyMap<string, Figure>,
  values: { readonly left: Interval; readonly right: Interval },
  corner: readonly Figure[] | undefined,
): string {
  const [one, other] = [quantityOf(left, values.left, figures), quantityOf(right, values.right, figures)];
  // Numbers that differ by less than they are rounded to would seem to be the same.
  const alike = quantityText({ ...one, qualifier: undefined }) === quantityText({ ...other, qualifier: undefined });
  const [first, second] = [one, other].map((side) => plainSpaces(alike ? allFiguresText(side) : quantityText(side)));
  const [leftText, rightText] = [left, right].map((side) => formulaText(bare(side)));
  const said = [
    ...(isNumber(left) ? [] : [`${leftText} is ${first}`]),
    ...(isNumber(right) ? [] : [`${rightText} is ${second}`]),
  ].join(" and ");
  const ends = new Set(corner?.map(({ name }) => name));
  const within = [left, right].flatMap((side) =>
    [...namesIn(side).keys()].filter((name) => ![leftText, rightText].includes(name) && !ends.has(name)),
  );
  const known = [...new Set(within)].flatMap((name) => {
    const figure = figures.get(name);
    return figure === undefined ? [] : [`${name} is ${plainSpaces(quantityText(figure))}`];
  });
  const inputs = known.length === 0 ? "" : ` (${known.join(", ")})`;
  const what = `${said}${inputs}${meaning === undefined ? "" : `; ${meaning}`}`;
  if (corner === undefined) return `does not hold: ${what}`;
  const where = corner.map((figure) => `${figure.name} = ${plainSpaces(quantityText(figure))}`).join(" and ");
  return `holds only for part of the range: not with ${where}, where ${what}`;
}

function quantityOf(expression: Expression, { low, high }: Interval, figures: ReadonlyMap<string, Figure>): Quantity {
  const figure = expression.kind === "figure" ? figures.get(expression.name) : undefined;
  if (figure !== undefined) return { ...figure, low, high };
  const unit = unitOfSide(expression, figures) ?? madeUnit(dimension(expression, figures));
  const used = new Map([...namesIn(expression).keys()].flatMap((name) => entry(name, figures)));
  const [exactLow, exactHigh] = [low, high].map((value) => Number(value.toPrecision(6)));
  const step = used.size === 0 ? 1 : stepOf(expression, used);
  return { low: exactLow ?? low, high: exactHigh ?? high, unit, step };
}

function entry(name: string, figures: ReadonlyMap<string, Figure>): readonly (readonly [string, Figure])[] {
  const figure = figures.get(name);
  return figure === undefined ? [] : [[name, figure]];
}

function isNumber(expression: Expression): boolean {
  return namesIn(expression).size === 0;
}
