// The units of an organisation beside those of the language: what is wrong with them, and what they make together.
import { dimensionText } from "../../language/writing/dimension.ts";
import { isMoney, languageUnits, type Unit, type UnitWords, unitsOf } from "../../language/writing/unit.ts";
import { nearest } from "../csv/nearest.ts";
import type { Problem } from "../csv/problem.ts";
import { byUnique, cellProblem, type Records } from "../csv/records.ts";
import { tableUnitsOf, type UnitRow, type Units } from "./table-unit.ts";

/** All units there are, in the order of the language and then of the rows; what is wrong is added to the problems. */
export function unitsOfRows(rows: Records<UnitRow>, problems: Problem[]): Units {
  const own = [...byUnique(rows, "id", problems).values()].filter(({ id }) => !languageUnits.has(id)).map(wordsOf);
  const all = unitsOf([...languageUnits.values(), ...own]);
  for (const { value, row } of rows.records) {
    for (const { column, message } of faultsOf(wordsOf(value), all)) {
      problems.push(cellProblem(rows.path, row, column, message));
    }
  }
  return { base: all, cells: tableUnitsOf(all) };
}

function wordsOf({ id, dimension, one, many, nouns, scaled, said }: UnitRow): UnitWords {
  return {
    id,
    dimension,
    one,
    many,
    nouns: nouns?.split(" ") ?? [],
    scaled: scaled === "yes",
    said: said === "yes",
  };
}

interface Fault {
  readonly column: keyof UnitRow;
  readonly message: string;
}

function faultsOf(unit: UnitWords, all: ReadonlyMap<string, Unit>): readonly Fault[] {
  if (languageUnits.has(unit.id)) {
    return [{ column: "id", message: `${unit.id} comes with the language; take the row out` }];
  }
  // Of two that say the same, the second is told.
  const before = [...all.values()].slice(0, [...all.keys()].indexOf(unit.id));
  return [...partFaults(unit, all), ...wordFaults(unit, before), ...nounFaults(unit, before), ...priceFaults(unit)];
}

/** What a price or a rate is made of must be there by itself. */
function partFaults({ dimension }: UnitWords, all: ReadonlyMap<string, Unit>): readonly Fault[] {
  if (dimension.size === 1 && [...dimension.values()].every((power) => power === 1)) return [];
  const single = [...all.values()].filter(({ dimension: of }) => of.size === 1 && [...of.values()][0] === 1);
  const known = [...new Set(single.flatMap(({ dimension: of }) => [...of.keys()]))];
  return [...dimension.keys()]
    .filter((part) => !known.includes(part))
    .map((part) => {
      const [meant] = nearest(part, known, 1);
      const message = `${part} is the dimension of no unit; write ${meant ?? `one of ${known.join(", ")}`}, or add a unit that is made of it`;
      return { column: "dimension", message };
    });
}

function wordFaults({ many }: UnitWords, before: readonly Unit[]): readonly Fault[] {
  const other = before.find((unit) => unit.many === many);
  if (other === undefined) return [];
  return [{ column: "many", message: `"${many}" is the word of ${other.id} too; a reader must see which it is` }];
}

function nounFaults({ nouns, dimension }: UnitWords, before: readonly Unit[]): readonly Fault[] {
  const made = dimensionText(dimension);
  return nouns.flatMap((noun) => {
    const other = before.find((unit) => unit.nouns.includes(noun) && dimensionText(unit.dimension) !== made);
    if (other === undefined) return [];
    return [{ column: "nouns" as const, message: `${noun} means ${other.id}, which is made of something else` }];
  });
}

function priceFaults(unit: UnitWords): readonly Fault[] {
  if (!isMoney(unit) || /^euro per \S/.test(unit.many)) return [];
  return [{ column: "many", message: `"${unit.many}" is no price; write it like euro per kilometer` }];
}
