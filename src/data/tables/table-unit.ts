import { distance } from "fastest-levenshtein";
import * as z from "zod";
import { type Dimension, parseDimension, sameDimension } from "../../language/writing/dimension.ts";
import { afterAmount, EUR, isMoney, isShare, languageUnits, type Unit } from "../../language/writing/unit.ts";
import { oneOf, optional, text } from "../csv/cells.ts";
import { nearest } from "../csv/nearest.ts";

const dimension: z.ZodType<Dimension, string> = z
  .string()
  .transform((found, ctx) => {
    const parsed = parseDimension(found);
    if (parsed !== undefined) return parsed;
    const wanted = "write what it is made of, like km, EUR/km or hour*person, or 1 for a plain number";
    const message = found === "" ? `is blank; ${wanted}` : `"${found}" is not a dimension; ${wanted}`;
    ctx.addIssue({ code: "custom", message });
    return z.NEVER;
  })
  .meta({ cell: "text" });

const yesOrNo = oneOf(["yes", "no"]);

/** A row of `data/units.csv`: something to count that does not come with the language. */
export const UnitRow = z.object({
  /** Its name in tables and formulas; of a price or a rate with what it is for: `EUR/km`. */
  id: z
    .string()
    .superRefine((found, ctx) => {
      if (/^[A-Za-z][A-Za-z0-9]*(\/[A-Za-z][A-Za-z0-9]*)?$/.test(found)) return;
      const message = `"${found}" is not a name of a unit; write letters and digits, and one / at most, like km or EUR/km`;
      ctx.addIssue({ code: "custom", message });
    })
    .meta({ cell: "text" }),
  dimension,
  one: text("the Dutch word for one of it"),
  many: text("the Dutch word for more than one"),
  /** Nouns that mean it in a sentence, with a space between; whose nouns it shares, it must be made of the same. */
  nouns: optional(text("nouns that mean it, with a space between")),
  /** Whether large numbers of it are said in millions, and tables may have it in thousands and millions. */
  scaled: yesOrNo,
  /** Whether the word is said after a number that stands alone. */
  said: yesOrNo,
});

export type UnitRow = z.infer<typeof UnitRow>;

/** The unit a table states its numbers in: which base unit, and how many zeros or decimals it leaves out. */
export interface TableUnit {
  /** As a cell of the column `unit` names it. */
  readonly name: string;
  readonly base: Unit;
  /** A cell holds the base value divided by ten to this power. */
  readonly exponent: number;
  readonly label: string;
}

/** What may be counted: base units by id, and the units of tables by the name that a cell has for them. */
export interface Units {
  readonly base: ReadonlyMap<string, Unit>;
  readonly cells: ReadonlyMap<string, TableUnit>;
}

/** The units a cell of the column `unit` may name: `EUR_per_km` of `EUR/km`, and its thousands and millions. */
export function tableUnitsOf(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, TableUnit> {
  const made = [...units.values()].flatMap((base): readonly TableUnit[] => {
    if (isShare(base)) return [{ name: "percent", base, exponent: -2, label: base.many }];
    const name = base.id.replace("/", "_per_");
    const own = { name, base, exponent: 0, label: base.many };
    if (!base.scaled) return [own];
    const thousand = isMoney(base) ? `× € 1.000 ${afterAmount(base)}` : `× 1.000 ${base.many}`;
    return [
      own,
      { name: `${name}_thousand`, base, exponent: 3, label: thousand.trimEnd() },
      { name: `${name}_million`, base, exponent: 6, label: `miljoen ${base.many}` },
    ];
  });
  return new Map(made.map((unit) => [unit.name, unit]));
}

/** What may be counted where an organisation adds nothing. */
export const ofLanguage: Units = { base: languageUnits, cells: tableUnitsOf(languageUnits) };

/** A cell that names a unit of a table. */
export function tableUnitCell(units: ReadonlyMap<string, TableUnit>): z.ZodType<TableUnit, string> {
  const names = [...units.keys()];
  const cells = [...units.values()].filter(({ exponent }) => exponent === 0);
  const meant = (written: string) => madeOf(written, cells)?.name ?? plainlyMeant(written);
  return oneKey(units, (written) => meant(written) ?? orNew(written, suggestedUnit(written, names)));
}

/** A cell that names a base unit. */
export function unitCell(units: ReadonlyMap<string, Unit>): z.ZodType<Unit, string> {
  const bases = [...units.values()].map((base) => ({ base }));
  const meant = (written: string) => madeOf(written.replace("_per_", "/"), bases)?.base.id;
  return oneKey(units, (written) => meant(written) ?? orNew(written, nearest(written, units.keys(), 1)[0]));
}

/** The price or rate that someone meant who wrote what it is made of: `EUR/kWh`. */
function madeOf<T extends { readonly base: Unit }>(written: string, known: readonly T[]): T | undefined {
  if (!/[/*]/.test(written)) return undefined;
  const made = parseDimension(written);
  const named = known.find(({ base }) => base.id.toLowerCase() === written.toLowerCase());
  return named ?? known.find(({ base }) => made !== undefined && sameDimension(base.dimension, made));
}

/** So many letters apart a unit is misspelt; further, it may be one that is not there yet, unless it is one of the language. */
const MISSPELT = 2;

function orNew(written: string, meant: string | undefined): string {
  if (meant !== undefined && (languageUnits.has(meant) || distance(written, meant) <= MISSPELT)) return meant;
  return `${meant ?? "one of these"}, or add it to data/units.csv`;
}

/** A cell that names one of a table. */
function oneKey<T>(known: ReadonlyMap<string, T>, meaning: (written: string) => string): z.ZodType<T, string> {
  const words = oneOf([...known.keys()], meaning);
  return words
    .transform((name, ctx) => {
      const found = known.get(name);
      if (found !== undefined) return found;
      ctx.addIssue({ code: "custom", message: `${name} is not known` });
      return z.NEVER;
    })
    .meta(words.meta() ?? {});
}

/** The unit someone meant who wrote it in another way; nothing where that could be a thousand or a million. */
export function suggestedUnit(written: string, names: readonly string[]): string | undefined {
  if (isVague(plainWord(written))) return undefined;
  const other = names.filter((name) => name !== EUR.id);
  return plainlyMeant(written) ?? nearest(written, other, 1)[0];
}

function plainWord(written: string): string {
  return written.toLowerCase().replace(/[\s_.×*]/g, "");
}

/** Whether someone who wrote this may have meant a thousand or a million times something. */
function isVague(word: string): boolean {
  const scaled = /mln|mio|miljoen|million|duizend|dzd|thousand/.test(word);
  return /mld|miljard|billion/.test(word) || (scaled && /per|uur|hour|jaar|year/.test(word));
}

/** The unit of the language that was written in another way. */
function plainlyMeant(written: string): string | undefined {
  const word = plainWord(written);
  if (isVague(word)) return undefined;
  if (/mln|mio|miljoen|million/.test(word)) return "EUR_million";
  if (/duizend|dzd|thousand|1000$|^(eur|euro|€)k$|^k(eur|euro|€)$/.test(word)) return "EUR_thousand";
  if (/^(€|euros?)$/.test(word)) return EUR.id;
  if (/^(%|pct|perc(ent)?(age)?|procent)$/.test(word)) return "percent";
  return undefined;
}

/** The base value of a number as its table has it; exact, because the decimal point moves in the text. */
export function baseValue(written: string, unit: Pick<TableUnit, "exponent">): number {
  return Number(`${written}e${unit.exponent}`);
}

/** The finest difference a written number makes, in base units: 1 for `28430`, 100.000 for `36.5` million. */
export function writtenStep(written: string, unit: Pick<TableUnit, "exponent">): number {
  const decimals = written.split(".")[1]?.length ?? 0;
  return Number(`1e${unit.exponent - decimals}`);
}
