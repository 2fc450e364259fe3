/** The colours of what leaves the site around its charts, on paper and in pictures: those of the site in daylight. */
export const ink = "#1d1b18";
export const soft = "#5b5750";
export const accent = "#0b5266";
export const line = "#d9d4ca";
export const ground = "#fdfcfa";
/** A line on paper, where it is thinner than on a screen, and darker. */
export const hair = "#b9b3a8";
/** Paper itself, and the ground of a chart that stands alone. */
export const white = "#ffffff";

/** The colours of charts outside the site, by the names they have on it: those of the site in daylight, on white. */
export const palette = {
  chart: "#1c6c83",
  "chart-soft": "#d2e3e7",
  "chart-grid": "#e3dfd7",
  page: white,
} as const;
