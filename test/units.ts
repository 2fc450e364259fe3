// What the small worlds of tests count, beside the money, shares and times of the language.
import { parseRecords } from "../src/data/csv/records.ts";
import { type TableUnit, UnitRow, type Units } from "../src/data/tables/table-unit.ts";
import { unitsOfRows } from "../src/data/tables/unit-rows.ts";
import type { Unit } from "../src/language/writing/unit.ts";

/** `data/units.csv` of the small worlds. */
export const UNITS = `id,dimension,one,many,nouns,scaled,said
EUR/person,EUR/person,euro per persoon,euro per persoon,,no,no
persons,person,persoon,personen,,no,no
persons/year,person,persoon per jaar,personen per jaar,,no,no
hours/week,hour,uur per week,uur per week,uur uren,no,yes
places,place,plaats,plaatsen,,no,yes
municipalities,municipality,gemeente,gemeenten,gemeente gemeenten,no,yes
`;

/** The units of a `data/units.csv` without faults. @throws Error where it has any */
export function unitsOfText(text: string): Units {
  const records = parseRecords("data/units.csv", new TextEncoder().encode(text), UnitRow);
  const problems = [...records.problems];
  const made = unitsOfRows(records, problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return made;
}

export const units: Units = unitsOfText(UNITS);

/** A unit of the small worlds. @throws Error where there is none of that name */
export function unit(id: string): Unit {
  const found = units.base.get(id);
  if (found === undefined) throw new Error(`the small worlds count no ${id}`);
  return found;
}

/** A unit of a table of the small worlds. @throws Error where there is none of that name */
export function tableUnit(name: string): TableUnit {
  const found = units.cells.get(name);
  if (found === undefined) throw new Error(`no table of the small worlds is in ${name}`);
  return found;
}
