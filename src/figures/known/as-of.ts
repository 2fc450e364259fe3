import { didYouMean } from "../../data/csv/nearest.ts";
import type { Data } from "../../data/data.ts";
import { knownSince, type Observation, withoutStand } from "../../data/editions/observation.ts";
import { standRank } from "../../data/tables/stand.ts";
import type { Figure } from "../figure.ts";
import type { Model } from "../models/model.ts";
import type { Found, Snapshot } from "../snapshot.ts";
import { assumedFigure, takenNames } from "./assumed.ts";
import { compute } from "./computed.ts";
import { observedFigure } from "./observed.ts";

/**
 * What was public on a day. For each key the newest edition counts; what came later is not there yet, and a mistake
 * that was mended later is not mended yet.
 * Assumptions are always there, but for one that takes the value of figures: it is there once they are. A result of a
 * model is there once all its inputs are.
 * @param date the last day that counts, `yyyy-mm-dd`
 * @param models what the scenarios hand over; a result may rest on formulas and on results of other scenarios
 */
export function asOf(date: string, data: Data, models: readonly Model[] = []): Snapshot {
  const latest = new Map<string, Observation>();
  const laterDay = new Map<string, string>();
  for (const row of [...data.observations, ...data.corrected]) {
    if (knownSince(row) > date) {
      if (row.corrections !== undefined) continue;
      for (const name of [row.key, withoutStand(row)]) {
        const known = laterDay.get(name);
        if (known === undefined || row.edition < known) laterDay.set(name, row.edition);
      }
      continue;
    }
    const known = latest.get(row.key);
    if (known === undefined || row.edition >= known.edition) latest.set(row.key, row);
  }
  const figures = new Map<string, Figure>();
  const latestStand = new Map<string, Observation>();
  for (const row of latest.values()) {
    figures.set(row.key, observedFigure(row, data));
    if (row.stand === undefined) continue;
    const name = withoutStand(row);
    const known = latestStand.get(name);
    if (known === undefined || standRank(row.stand) > standRank(known.stand)) latestStand.set(name, row);
  }

  const formulas = new Map(data.formulas.map(({ row }) => [row.name, row]));
  const absent = new Map<string, string>();
  const find = (name: string, what?: string): Found => {
    const figure = figures.get(name);
    if (figure !== undefined) return { figure, standLeftOut: false };
    const withStand = figures.get(latestStand.get(name)?.key ?? "");
    if (withStand !== undefined) return { figure: withStand, standLeftOut: true };
    const later = laterDay.get(name);
    const asker = what === undefined ? date : `${what} (${date})`;
    if (later !== undefined) return { missing: `${name} became public on ${later}, after ${asker}` };
    const reason = absent.get(name);
    if (reason !== undefined) return { missing: reason.replace(date, asker) };
    if (formulas.has(name)) return { missing: `${name} cannot be computed: mend its formula in data/formulas.csv` };
    const names = [...figures.keys(), ...latestStand.keys(), ...laterDay.keys(), ...formulas.keys()];
    return {
      missing: `no figure is named "${name}"${didYouMean(name, names) || "; see /cijfers/ for their names"}`,
    };
  };
  for (const { row } of data.assumptions) {
    if (takenNames(row).length === 0) figures.set(row.name, assumedFigure(row));
  }
  compute(
    data,
    models,
    find,
    (figure) => figures.set(figure.name, figure),
    (name, why) => absent.set(name, why),
  );
  return {
    date,
    figures,
    find,
    figure(name) {
      const found = find(name);
      if ("missing" in found) throw new RangeError(found.missing);
      return found.figure;
    },
  };
}
