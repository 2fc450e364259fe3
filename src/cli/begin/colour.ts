// The one colour of an organisation: weighed by WCAG 2.2 against what it stands on, in daylight and in the dark.

/** Red, green and blue, from 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

/** What words must reach at the least, by level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const AA = 4.5;
const BLACK: Channels = [0, 0, 0];
const WHITE: Channels = [255, 255, 255];
/** How much of the colour is in its wash, the ground of what stands out. */
const WASH = { light: 0.07, dark: 0.14 };
const STEPS = 200;

/** The style sheet that names the colours of the site, and the file that names them for paper. */
export const TOKENS = "src/site/styles/tokens.css";
export const PALETTE = "src/charts/palette.ts";

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 * @throws RangeError unless both are hexadecimal, such as `#fff` or `#0b5266`
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(channels(one)), luminance(channels(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What the colour of an organisation makes of the colours of the site, or why it cannot be one of them. */
export type Accents = { readonly accents: readonly Accent[] } | { readonly fault: string };

/** The colour of links and headings in one scheme, and the ground of what stands out. */
export interface Accent {
  readonly accent: string;
  readonly wash: string;
}

/**
 * The colour in daylight as it is, and in the dark as light as it must be. A colour in which links cannot be read in
 * daylight is refused, with the nearest in which they can.
 * @param tokens the style sheet of the tokens, which says what links stand on
 */
export function accentsOf(colour: string, tokens: string): Accents {
  if (!/^#[\da-f]{6}$/i.test(colour)) return { fault: `"${colour}" is not a colour; write six digits, as in #0b5266` };
  const given = colour.toLowerCase();
  const [light, dark] = [groundsOf(tokens, 0), groundsOf(tokens, 1)];
  const day = nearest(given, BLACK, light, WASH.light);
  const night = nearest(given, WHITE, dark, WASH.dark);
  if (day.accent !== given) {
    const least = Math.min(...light.map((ground) => contrast(given, ground))).toFixed(1);
    return {
      fault: `${given} has a contrast of ${least} where links must have ${AA} to be read; the nearest colour that has it is ${day.accent}`,
    };
  }
  return { accents: [day, night] };
}

/** The style sheet with the colours of an organisation: daylight first, then the dark. */
export function withAccents(tokens: string, accents: readonly Accent[]): string {
  const put = (text: string, name: string, colours: readonly string[]) => {
    let at = 0;
    return text.replace(new RegExp(`(${name}: )#[\\da-f]{6}`, "g"), (whole, start: string) => {
      const colour = colours[at];
      at += 1;
      return colour === undefined ? whole : start + colour;
    });
  };
  const linked = put(
    tokens,
    "--accent",
    accents.map(({ accent }) => accent),
  );
  return put(
    linked,
    "--accent-wash",
    accents.map(({ wash }) => wash),
  );
}

/** The colours for paper with that of an organisation. */
export function withPaperAccent(palette: string, [day]: readonly Accent[]): string {
  return day === undefined ? palette : palette.replace(/(accent = ")#[\da-f]{6}/, `$1${day.accent}`);
}

/** The colours that links stand on in a scheme, by its place in the sheet; not their wash, which follows the colour. */
function groundsOf(tokens: string, scheme: number): readonly string[] {
  return ["--page", "--found"].flatMap((name) => {
    const all = [...tokens.matchAll(new RegExp(`${name}: (#[\\da-f]{6})`, "g"))];
    return all[scheme]?.[1] ?? [];
  });
}

/** The first colour on the way to black or white in which words can be read on every ground, its own wash too. */
function nearest(colour: string, end: Channels, grounds: readonly string[], share: number): Accent {
  const page = grounds[0] ?? colour;
  for (let step = 0; step <= STEPS; step += 1) {
    const accent = hexadecimal(mixed(channels(colour), end, step / STEPS));
    const wash = hexadecimal(mixed(channels(page), channels(accent), share));
    if ([...grounds, wash].every((ground) => contrast(accent, ground) >= AA)) return { accent, wash };
  }
  throw new RangeError(`no colour can be read on ${grounds.join(" and ")}`);
}

function mixed(from: Channels, to: Channels, share: number): Channels {
  const part = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}

function luminance(colour: Channels): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): Channels {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new RangeError(`${colour} is not a hexadecimal colour; write #0b5266`);
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

function hexadecimal(colour: Channels): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
