// d3-dsv parses, but forgives what a table of figures may not contain, and gives no places. This scan of the
// raw lines refuses what d3 would let pass and remembers where each cell starts.

/** A cell as text, and the character of its line where it starts (from 1). */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/** What a raw line holds: its cells, or why it cannot be read and where. */
export type ScannedLine = { readonly cells: readonly Cell[] } | { readonly column: number; readonly fault: string };

export const OPEN_QUOTE =
  'opens a quote that is not closed on this line; close it with ", or take the line break out of the cell';

const LINE_BREAK = "has a line break in a cell; take it out";

/** Splits one line of comma-separated cells, where a cell may stand in double quotes and `""` is a quote. */
export function scanLine(line: string): ScannedLine {
  const lineBreak = line.indexOf("\r");
  if (lineBreak !== -1) return { column: lineBreak + 1, fault: LINE_BREAK };
  const cells: Cell[] = [];
  let at = 0;
  while (true) {
    const start = at;
    if (line[at] === '"') {
      let text = "";
      at += 1;
      while (true) {
        const quote = line.indexOf('"', at);
        if (quote === -1) return { column: start + 1, fault: OPEN_QUOTE };
        text += line.slice(at, quote);
        at = quote + 1;
        if (line[at] !== '"') break;
        text += '"';
        at += 1;
      }
      if (at < line.length && line[at] !== ",") {
        return {
          column: at + 1,
          fault: `has "${line[at]}" after a closing quote; write a comma, or double the quotes`,
        };
      }
      cells.push({ text, column: start + 1 });
    } else {
      const comma = line.indexOf(",", at);
      at = comma === -1 ? line.length : comma;
      const text = line.slice(start, at);
      const stray = text.indexOf('"');
      if (stray !== -1) {
        return {
          column: start + stray + 1,
          fault: 'has a quote inside a cell without quotes; put the whole cell in "…" and double the quotes in it',
        };
      }
      cells.push({ text, column: start + 1 });
    }
    if (at >= line.length) return { cells };
    at += 1;
  }
}
