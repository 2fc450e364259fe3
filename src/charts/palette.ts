// A picture that leaves the site has no style sheet: the names that it gives its colours are replaced here, and a name
// that nobody knows is an error, because whoever draws it next would draw it black without a word.

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

/** The colours of charts outside the site: those of the site in daylight, on white. */
export const palette: ReadonlyMap<string, string> = new Map([
  ["--chart", "#1c6c83"],
  ["--chart-soft", "#d2e3e7"],
  ["--chart-grid", "#e3dfd7"],
  ["--page", white],
]);

/**
 * A picture with its colours in it.
 * @throws Error when it uses a colour that is not in the palette, or one that cannot be printed
 */
export function inPalette(svg: string): string {
  const coloured = svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
      const colour = palette.get(name);
      if (colour === undefined) throw new Error(`a chart is drawn with ${name}, which has no colour in print`);
      return colour;
    }),
  );
  const left = /<[^>]*(var\(|light-dark\(|oklch\()/.exec(coloured)?.[1];
  if (left !== undefined) throw new Error(`a chart is drawn with ${left}…), which print does not know`);
  return coloured;
}
