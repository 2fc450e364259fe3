import { csvParseRows } from "d3-dsv";
import { decode } from "./decode.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Cell, OPEN_QUOTE, scanLine } from "./scan.ts";

/** A row of a CSV file: its line, and its cells by column name. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The rows of a file that could be read, and what is wrong with the others. */
export interface Table {
  readonly path: string;
  /** The names of its columns in the order of the file; none where the header could not be read. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** True when every line could be read: what is not in the rows is not in the file. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of a CSV file with exactly these columns, in any order.
 * A byte order mark and Windows line ends are fine; a line break in a cell, a ragged row or other bytes than UTF-8 are not.
 * @param mayBeEmpty whether a header alone is a table too
 * @param mayBeAbsent the columns a file may do without
 */
export function parseTable(
  path: string,
  bytes: Uint8Array,
  columns: readonly string[],
  {
    mayBeEmpty = false,
    mayBeAbsent = [],
  }: { readonly mayBeEmpty?: boolean; readonly mayBeAbsent?: readonly string[] } = {},
): Table {
  const problems: Problem[] = [];
  const refuse = (line: number, column: number, name: string, message: string) => {
    problems.push({ path, line, column, name, message });
  };
  const done = (names: readonly string[] = [], rows: readonly Row[] = []): Table => ({
    path,
    header: names,
    rows,
    whole: problems.length === 0,
    problems,
  });

  const text = decode(bytes, (line, column, byte) =>
    refuse(line, column, "file", `has byte ${byte}, which is not UTF-8; save the file as UTF-8`),
  );
  if (text === undefined) return done();
  if (text.includes("\r") && !text.includes("\n")) {
    refuse(1, 1, "file", "has the line ends of an old Mac; save it with those of Windows or Unix");
    return done();
  }
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) {
    refuse(1, 1, "file", `is empty; write the header ${columns.join(",")}`);
    return done();
  }

  const header = scanLine(lines[0] ?? "");
  if ("fault" in header) {
    refuse(1, header.column, "header", header.fault);
    return done();
  }
  const before = problems.length;
  checkHeader(header.cells, columns, mayBeAbsent, (column, name, message) => refuse(1, column, name, message));
  if (problems.length > before) return done();

  const rows: Row[] = [];
  const whole: string[] = [];
  let broken = false;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const number = index + 1;
    const scanned = scanLine(line);
    if ("fault" in scanned) {
      // What follows an open quote belongs to it: silence until a line is whole again.
      if (!broken) refuse(number, scanned.column, "row", scanned.fault);
      broken = scanned.fault === OPEN_QUOTE;
      continue;
    }
    if (scanned.cells.length !== header.cells.length) {
      if (!broken) refuse(number, 1, "row", raggedMessage(line, scanned.cells.length, header.cells.length));
      continue;
    }
    broken = false;
    whole.push(line);
    rows.push({
      line: number,
      cells: new Map(header.cells.map((name, at) => [name.text, scanned.cells[at] ?? { text: "", column: 1 }])),
    });
  }
  if (rows.length === 0 && problems.length === 0 && !mayBeEmpty) {
    refuse(1, 1, "file", "has a header and no rows; write at least one");
  }
  return done(
    header.cells.map(({ text: name }) => name),
    withParsedText(rows, header.cells, csvParseRows(whole.join("\n"))),
  );
}

/** The scan finds places; the text of a cell is what d3-dsv makes of it. */
function withParsedText(
  rows: readonly Row[],
  header: readonly Cell[],
  parsed: readonly (readonly string[])[],
): readonly Row[] {
  return rows.map((row, index) => ({
    line: row.line,
    cells: new Map(
      header.map(({ text: name }, at) => [
        name,
        { text: parsed[index]?.[at] ?? "", column: row.cells.get(name)?.column ?? 1 },
      ]),
    ),
  }));
}

function raggedMessage(line: string, found: number, expected: number): string {
  if (line.trim() === "") return "is blank; take the empty line out";
  const comma = found > expected ? '; put a text with a comma in "…", and a point before decimals' : "";
  return `has ${found} cells where the header has ${expected}; write ${expected}, blank where nothing is known${comma}`;
}

function checkHeader(
  header: readonly Cell[],
  columns: readonly string[],
  mayBeAbsent: readonly string[],
  refuse: (column: number, name: string, message: string) => void,
): void {
  const names = header.map(({ text }) => text);
  if (header.length === 1 && (names[0] ?? "").includes(";")) {
    refuse(1, "header", "separates its cells with semicolons; save the file as CSV with commas");
    return;
  }
  const missing = new Set(columns.filter((column) => !names.includes(column)));
  for (const [at, { text, column }] of header.entries()) {
    if (names.indexOf(text) !== at) refuse(column, text, "the column is there twice; keep one");
    else if (!columns.includes(text)) {
      const [meant] = nearest(text, missing, 1);
      if (meant === undefined)
        refuse(column, text, `is not a column here; take it out, or write one of ${columns.join(", ")}`);
      else {
        missing.delete(meant);
        refuse(column, text, `is not a column here; write ${meant}`);
      }
    }
  }
  for (const name of missing) {
    if (!mayBeAbsent.includes(name)) refuse(1, name, `the column is missing; write the header ${columns.join(",")}`);
  }
}
