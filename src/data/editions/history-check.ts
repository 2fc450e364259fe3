// What was published may not change, whatever the work tree says of itself: held against a state that git kept.

import type { Files } from "../csv/file-map.ts";
import type { Problem } from "../csv/problem.ts";
import { parseRecords } from "../csv/records.ts";
import { scanLine } from "../csv/scan.ts";
import { Correction } from "../tables/correction.ts";
import { editionHash, fileOf, isEdition, movedProblem, PUBLISHED, type Sha256, WAY_OUT } from "../tables/published.ts";
import { lateProblems, publishedRows } from "./record.ts";

const CORRECTIONS = "data/corrections.csv";

/**
 * What the files do to history: editions that were edited, renamed, back-dated or removed, hashes and corrections that
 * were changed or taken out, and new editions that are not recorded.
 * @param before `data/` as it was published
 * @param after `data/` as it would be
 */
export function historyProblems(before: Files, after: Files, sha256: Sha256): readonly Problem[] {
  const editions = editionProblems(before, after, sha256);
  // What follows from a rename is not said again of the new name.
  const said = new Set(editions.map(({ path }) => path));
  const rows = rowProblems(before, after).filter(({ path }) => !said.has(path));
  return [...editions, ...rows, ...correctionProblems(before, after)];
}

/** How many editions a state of the files has. */
export function editionCount(files: Files): number {
  return [...files.keys()].filter(isEdition).length;
}

function editionProblems(before: Files, after: Files, sha256: Sha256): readonly Problem[] {
  const added = [...after].filter(([path]) => isEdition(path) && !before.has(path));
  return [...before]
    .filter(([path]) => isEdition(path))
    .flatMap(([path, bytes]): Problem[] => {
      const now = after.get(path);
      const hash = editionHash(bytes, sha256);
      if (now === undefined) {
        const moved = added
          .filter((file) => editionHash(file[1], sha256) === hash)
          .map(([other]) => movedProblem(path, other));
        if (moved.length > 0) return moved;
        return [{ path, line: 1, column: 1, name: fileOf(path), message: `is gone; put it back: ${WAY_OUT}` }];
      }
      if (editionHash(now, sha256) === hash) return [];
      return [{ path, ...firstDifference(textOf(bytes), textOf(now)) }];
    });
}

function rowProblems(before: Files, after: Files): readonly Problem[] {
  const rows = publishedRows(before);
  const now = new Map(publishedRows(after).map((row) => [row.path, row]));
  const lines = textOf(after.get(PUBLISHED)).split("\n");
  const kept = rows.flatMap(({ path, sha256, found_late }): Problem[] => {
    const row = now.get(path);
    const line =
      1 +
      Math.max(
        0,
        lines.findIndex((text) => text.startsWith(`${path},`)),
      );
    const place = { path: PUBLISHED, line, column: 1, name: fileOf(PUBLISHED) };
    const written = [path, sha256, found_late ?? ""].join(",");
    if (row === undefined) return [{ ...place, message: `the row of ${path} is gone; put it back: ${written}` }];
    if (row.sha256 === sha256 && row.found_late === found_late) return [];
    const message = `the row of ${path} was changed; put it back: ${written}; a recorded hash never changes`;
    return [{ ...place, message }];
  });
  const fresh = [...after.keys()].filter((path) => isEdition(path) && !before.has(path));
  const unrecorded = fresh
    .filter((path) => !now.has(path))
    .map((path): Problem => {
      const message = `is a new edition that is not recorded; run npm run record and commit ${PUBLISHED}`;
      return { path, line: 1, column: 1, name: fileOf(path), message };
    });
  const recorded = fresh.flatMap((path) => now.get(path) ?? []);
  const known = new Set([...before.keys()].filter(isEdition));
  return [...kept, ...unrecorded, ...lateProblems(recorded, known)];
}

function correctionProblems(before: Files, after: Files): readonly Problem[] {
  const now = new Set(correctionRows(after).map(withoutStatus));
  return correctionRows(before).flatMap((row): Problem[] => {
    if (now.has(withoutStatus(row))) return [];
    const { key, edition, field, date } = row;
    const message = `the correction of ${field} of ${key} (edition ${edition}, ${date}) was changed or taken out; put it back: only its status may change, and a wrong correction is taken back with a new row`;
    return [{ path: CORRECTIONS, line: 1, column: 1, name: fileOf(CORRECTIONS), message }];
  });
}

function correctionRows(files: Files): readonly Correction[] {
  const bytes = files.get(CORRECTIONS) ?? new Uint8Array();
  return parseRecords(CORRECTIONS, bytes, Correction, { mayBeEmpty: true }).records.map(({ value }) => value);
}

function withoutStatus(row: Correction): string {
  return JSON.stringify({ ...row, status: undefined });
}

/** The first cell that differs, and what it was. */
function firstDifference(before: string, after: string): Omit<Problem, "path"> {
  const [was, now] = [before.split("\n"), after.split("\n")];
  const at = was.findIndex((line, index) => line !== now[index]);
  const index = at === -1 ? was.length - 1 : at;
  const place = { line: index + 1, column: 1, name: "row" };
  const [old, found, header] = [was[index], now[index], was[0]].map((line) => scanLine(line ?? ""));
  if (old && found && header && "cells" in old && "cells" in found && "cells" in header) {
    const cell = old.cells.findIndex(({ text }, column) => text !== found.cells[column]?.text);
    const [before, after] = [old.cells[cell], found.cells[cell]];
    if (was.length === now.length && before !== undefined && after !== undefined) {
      const name = header.cells[cell]?.text ?? place.name;
      return {
        ...place,
        column: after.column,
        name,
        message: `was "${before.text}" when it was published; ${WAY_OUT}`,
      };
    }
  }
  const line = was[index] ?? "";
  const what = line === "" ? "ended before this line" : `was "${line}"`;
  return { ...place, message: `${what} when it was published; ${WAY_OUT}` };
}

function textOf(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}
