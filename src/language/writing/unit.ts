// What numbers count. Money, shares and time come with the language; what else there is to count, an organisation says.
import { type Dimension, dimensionText, sameDimension } from "./dimension.ts";

/** What a number counts, and how that is said. Two units are the same where their ids are. */
export interface Unit {
  /** Its name in tables, formulas and files for machines: `EUR`, `EUR/km`, `persons`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Dutch for one of it, and for any other number: `persoon`, `personen`. */
  readonly one: string;
  readonly many: string;
  /** Nouns that mean it, in a sentence of an author: three years are not three months. */
  readonly nouns: readonly string[];
  /** Nouns that mean another unit, and never this one, in lower case. */
  readonly otherNouns: readonly string[];
  /** Whether large numbers of it are said in millions. */
  readonly scaled: boolean;
  /** Whether it is said after a number that stands alone: neither the number shows it, nor the title of a figure. */
  readonly said: boolean;
}

/** A unit before its nouns were held against those of the others. */
export type UnitWords = Omit<Unit, "otherNouns">;

/** How euros are written in a dimension. */
const EURO = "EUR";

const time = (id: string, part: string | undefined, one: string, many: string, nouns: string): UnitWords => ({
  id,
  dimension: new Map(part === undefined ? [] : [[part, 1]]),
  one,
  many,
  nouns: nouns.split(" "),
  scaled: false,
  said: true,
});

const plain = { dimension: new Map<string, number>(), nouns: [], scaled: false };

/** The units that come with the language, by id; `share` is 0 to 1 and printed in per cents. */
export const languageUnits: ReadonlyMap<string, Unit> = unitsOf([
  { id: EURO, dimension: new Map([[EURO, 1]]), one: "euro", many: "euro", nouns: [], scaled: true, said: false },
  { ...plain, id: "share", one: "procent", many: "procent", said: false },
  { ...plain, id: "factor", one: "keer", many: "keer", said: true },
  time("hours", "hour", "uur", "uur", "uur uren"),
  time("weeks", "week", "week", "weken", "week weken"),
  time("months", "month", "maand", "maanden", "maand maanden"),
  // Yearly amounts are per year, so that a year has no dimension.
  time("years", undefined, "jaar", "jaar", "jaar jaren"),
]);

export const EUR: Unit = ofLanguage(EURO);
export const SHARE: Unit = ofLanguage("share");
export const FACTOR: Unit = ofLanguage("factor");

/**
 * Units by id, each with the nouns that mean another. Homes of a year have no nouns of their own: they go by those of what
 * is made of the same.
 */
export function unitsOf(units: readonly UnitWords[]): ReadonlyMap<string, Unit> {
  const lower = ({ nouns }: UnitWords) => nouns.map((noun) => noun.toLowerCase());
  const all = [...new Set(units.flatMap(lower))];
  return new Map(
    units.map((unit) => {
      const same = ({ dimension }: UnitWords) => dimension.size > 0 && sameDimension(dimension, unit.dimension);
      const meant = new Set(unit.nouns.length > 0 ? lower(unit) : units.filter(same).flatMap(lower));
      return [unit.id, { ...unit, otherNouns: all.filter((noun) => !meant.has(noun)) }];
    }),
  );
}

/** Whether two numbers count the same. */
export function sameUnit(one: Pick<Unit, "id"> | undefined, other: Pick<Unit, "id"> | undefined): boolean {
  return one?.id === other?.id;
}

/** Whether a number is an amount of money, or one for each of something. */
export function isMoney({ dimension }: Pick<Unit, "dimension">): boolean {
  return dimension.get(EURO) === 1;
}

/** Whether a number is part of a whole. */
export function isShare({ id }: Pick<Unit, "id">): boolean {
  return id === SHARE.id;
}

/** Whether a number only compares two others: a share, or a number of times. */
export function isRatio(unit: Pick<Unit, "id">): boolean {
  return isShare(unit) || unit.id === FACTOR.id;
}

/** What is said of a price after its amount: `per kilometer`; nothing where the amount says all. */
export function afterAmount(unit: Unit): string {
  return unit.many.replace(/^euro ?/, "");
}

/** What a product or quotient counts where no figure says it: an amount of money, so many times, or something unnamed. */
export function madeUnit(dimension: Dimension): Unit {
  if (dimension.size === 0) return FACTOR;
  if (sameDimension(dimension, EUR.dimension)) return EUR;
  const id = dimensionText(dimension);
  return { ...FACTOR, id, dimension, one: id, many: id, said: false };
}

function ofLanguage(id: string): Unit {
  const unit = languageUnits.get(id);
  if (unit === undefined) throw new RangeError(`the language has no unit ${id}`);
  return unit;
}
