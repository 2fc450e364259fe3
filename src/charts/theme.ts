// What a chart is drawn for: the page, where it takes its colours and type from the style sheet; paper; and a picture that
// leaves the site. What leaves the site has its colours in it.
import { ink, palette } from "./palette.ts";

/** The colours of a drawing, and how it is set. Words have the colour around them: `currentColor`. */
export interface Theme {
  readonly name: "page" | "print" | "picture";
  /** What bars, lines and dots are drawn with. */
  readonly solid: string;
  /** The lighter fill, for what is beside the first thing. */
  readonly soft: string;
  readonly grid: string;
  /** What lies under the drawing. */
  readonly ground: string;
  /** What stands round words that cross a line, to keep them apart; `none` where there is nothing. */
  readonly halo: string;
  /** What the whole drawing says of itself: attributes of its root, by name. */
  readonly root: Readonly<Record<string, string>>;
}

const inColour = {
  solid: palette.chart,
  soft: palette["chart-soft"],
  grid: palette["chart-grid"],
  ground: palette.page,
};

/** On a page of the site: words around it say what it shows, so that it is silent itself. */
const page: Theme = {
  name: "page",
  solid: "var(--chart)",
  soft: "var(--chart-soft)",
  grid: "var(--chart-grid)",
  ground: "var(--page)",
  halo: "var(--page)",
  root: { class: "plot", "aria-hidden": "true", focusable: "false" },
};

/** In a PDF. The halo of words would be an outline of each letter there, a quarter of the file. */
const print: Theme = {
  ...inColour,
  name: "print",
  halo: "none",
  root: { xmlns: "http://www.w3.org/2000/svg", color: ink, "font-family": "Source Sans 3" },
};

/** In a file that is opened anywhere: who opens it may lack our type. */
const picture: Theme = {
  ...inColour,
  name: "picture",
  halo: palette.page,
  root: { overflow: "visible", color: ink, "font-family": "Source Sans 3, Arial, Helvetica, sans-serif" },
};

/** The three things that a chart is drawn for. */
export const themes = { page, print, picture } as const;
