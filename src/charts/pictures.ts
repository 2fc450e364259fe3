import { JOINER } from "../language/writing/line-ends.ts";
import type { Canvas, Drawing, DrawingTools, Width } from "./canvas.ts";
import { type Theme, themes } from "./theme.ts";

/** A chart as it is drawn for each place where it stands. */
export interface Pictures {
  /** For a column of text on the site. */
  readonly wide: Drawing;
  /** For a phone. */
  readonly narrow: Drawing;
  /** For paper. */
  readonly print: Drawing;
  /** For a file of its own, which leaves the site. */
  readonly picture: Drawing;
}

/** What draws rows of one kind. */
interface Drawn<Row> {
  readonly id: string;
  draw(rows: readonly Row[], canvas: Canvas): Drawing;
}

/** The rows of a chart drawn for every place. In a picture no line breaks by itself, so its words need no joiners. */
export function picturesOf<Row extends { readonly text: string }>(
  { id, draw }: Drawn<Row>,
  rows: readonly Row[],
  tools: DrawingTools,
): Pictures {
  const words = rows.map((row) => ({ ...row, text: row.text.replaceAll(JOINER, "") }));
  const on = (width: Width, theme: Theme) => draw(words, { id: `${id}-${width}`, width, theme, ...tools });
  return {
    wide: on("wide", themes.page),
    narrow: on("narrow", themes.page),
    print: on("wide", themes.print),
    picture: on("wide", themes.picture),
  };
}
