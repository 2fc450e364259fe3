// Where a line may not end: a minus that is left behind turns the amount on the next line into its opposite.

/** Joins what stands on both sides of it, where no space stands between them (U+2060). */
export const JOINER = "\u2060";

/** A text that was written elsewhere, in which € and § stay with their number and a minus with its amount. */
export function unbroken(text: string): string {
  return text.replace(/([\u2212–-])(?=€)/g, `$1${JOINER}`).replace(/(?<=[€§]) (?=[\u2212–-]?\d)/g, "\u00a0");
}

/** Whether a place in a source, such as `§ 4.1`, stays on one line; a heading that is a sentence would leave a hole. */
export function isShortPlace(locator: string): boolean {
  return locator.length < 20;
}

/** A place in a source as it stands in a text: a short one on one line. */
export function locatorText(locator: string): string {
  return isShortPlace(locator) ? locator.replaceAll(" ", "\u00a0") : unbroken(locator);
}

/** Plain spaces and no joiners, for machines and e-mail, where what holds a line together only hinders a search. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll(JOINER, "");
}
