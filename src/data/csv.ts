import { csvFormatRows } from "d3-dsv";

/**
 * Rows as a CSV file: a header, commas, quotes where a cell needs them, a line feed after every row.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; a plain number keeps its sign.
 */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => row.map(cell))])}\n`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? "");
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
}
