// A PDF has no style sheet: the names that a picture gives its colours are replaced here, and a name that nobody
// knows is an error, because the typesetter would draw it black without a word.

/** The colours of charts on paper: those of the site in daylight, on white. */
export const palette: ReadonlyMap<string, string> = new Map([
  ["--chart", "#1c6c83"],
  ["--chart-soft", "#d2e3e7"],
  ["--chart-grid", "#e3dfd7"],
  ["--page", "#ffffff"],
]);

/** The colour of words and axes. */
export const ink = "#1d1b18";

/** The typeface of charts. */
const FACE = "Source Sans 3";

/**
 * A picture of a chart, for print.
 * @throws Error when it uses a colour that is not in the palette, or one that cannot be printed
 */
export function chartSvg(svg: string): string {
  // The halo of words in the colour of the page: in a PDF each letter of it would be drawn as an outline, a quarter of the file.
  const bare = svg.replace(
    /(?<=<(?:g|text)\b[^>]*) stroke="var\(--page\)"(?=[^>]*>\s*(?:<text|[^<]))/g,
    ' stroke="none"',
  );
  const coloured = bare.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
      const colour = palette.get(name);
      if (colour === undefined) throw new Error(`a chart is drawn with ${name}, which has no colour in print`);
      return colour;
    }),
  );
  const left = /<[^>]*(var\(|light-dark\(|oklch\()/.exec(coloured)?.[1];
  if (left !== undefined) throw new Error(`a chart is drawn with ${left}…), which print does not know`);
  return coloured
    .replace(/^<svg(?! xmlns=)/, `<svg xmlns="http://www.w3.org/2000/svg" color="${ink}"`)
    .replace(/(?<=^<svg[^>]*)font-family="[^"]*"/, `font-family="${FACE}"`);
}
