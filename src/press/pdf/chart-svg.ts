import { ink, inPalette } from "../../charts/palette.ts";

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
  return inPalette(bare)
    .replace(/^<svg(?! xmlns=)/, `<svg xmlns="http://www.w3.org/2000/svg" color="${ink}"`)
    .replace(/(?<=^<svg[^>]*)font-family="[^"]*"/, `font-family="${FACE}"`);
}
