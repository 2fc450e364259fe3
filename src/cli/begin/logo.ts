// A logo stands on every page and at an address of its own: it may be a picture and nothing more.

/** What no logo may have, and what to do about it. A pattern of the text: whatever reads it, it is not there. */
const REFUSED: readonly (readonly [found: RegExp, message: string])[] = [
  [/<!(?:DOCTYPE|ENTITY)[^>]*\[|<!ENTITY/i, "defines entities; take the part between [ and ] out"],
  [/<\?xml-stylesheet/i, "asks for a style sheet; take that line out"],
  [/<(?:\w+:)?script\b/i, "has a script; take it out"],
  [/<(?:\w+:)?foreignObject\b/i, "has a foreignObject, which may hold a page; draw it as shapes"],
  [
    /<(?:\w+:)?(?:iframe|object|embed|audio|video|animate\w*|set|handler|listener)\b/i,
    "has an element that is no picture; draw it as shapes",
  ],
  [/\son[a-z]+\s*=/i, "has an event attribute, like onclick; take it out"],
  [/javascript:/i, "has a link that runs a script; take it out"],
  [/\b(?:href|src)\s*=\s*(?:"(?!#)|'(?!#)|[^"'\s])/i, "refers to something outside itself; draw it in the file"],
  [/url\(\s*["']?(?!\s*["']?#)/i, "refers to something outside itself; draw it in the file"],
  [/@import|\\[\da-f]/i, "has a style that fetches or hides something; write plain colours"],
];

const SVG =
  /^\uFEFF?\s*(?:<\?xml [^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg\b[^>[]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b[^>]*\sxmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\s*$/;

/** Why a file cannot be the logo of a site; nothing when it can. */
export function logoFault(text: string): string | undefined {
  for (const [found, message] of REFUSED) if (found.test(text)) return message;
  if (!SVG.test(text)) return 'is no SVG; save the logo as SVG, with xmlns="http://www.w3.org/2000/svg"';
  return entities(text) ? "hides words in codes like &#106;; write them out" : undefined;
}

/** Whether a text has codes for characters: what they spell, no pattern sees. */
function entities(text: string): boolean {
  return /&#x?[\da-f]+;?/i.test(text);
}

/** A mark for who has no logo yet: a square in the colour of the organisation. */
export function plainMark(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n  <rect width="32" height="32" rx="4" fill="${colour}"/>\n</svg>\n`;
}
