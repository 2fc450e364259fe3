// A picture that leaves the site has no style sheet: the names that it gives its colours are replaced here, and a name
// that nobody knows is an error, because whoever draws it next would draw it black without a word.

/** The colours of charts outside the site: those of the site in daylight, on white. */
export const palette: ReadonlyMap<string, string> = new Map([
  ["--chart", "#1c6c83"],
  ["--chart-soft", "#d2e3e7"],
  ["--chart-grid", "#e3dfd7"],
  ["--page", "#ffffff"],
]);

/** The colour of words and axes. */
export const ink = "#1d1b18";

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
