import { csvFormatRows, dsvFormat } from "d3-dsv";

/**
 * Rows as a CSV file: a header, commas, quotes where a cell needs them, a line feed after every row.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; a plain number keeps its sign.
 */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => row.map(cell))])}\n`;
}

const sheet = dsvFormat(";");

/**
 * Rows as a CSV file that a spreadsheet in Dutch opens as a table, as those of StatLine are: a mark that says UTF-8,
 * semicolons, a comma before decimals, lines that end as RFC 4180 has them. Text is guarded as in any CSV of ours.
 */
export function sheetText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const written = (value: string | number | null) =>
    typeof value === "number" ? String(value).replace(".", ",") : cell(value);
  return `\ufeff${[header, ...rows].map((row) => `${sheet.formatRow(row.map(written))}\r\n`).join("")}`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? "");
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
}
