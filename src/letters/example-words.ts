// An organisation that tries the machine out says of all it makes that it is an example: `example: true` in its
// organisation.yaml. One that really writes says nothing of the kind. All words that tell it stand here.

/** What is an example, or is not: a letter, or a whole site. */
export interface MaybeExample {
  readonly example?: boolean | undefined;
}

/** The word that marks an example; nothing where there is nothing to mark. */
export function exampleMark({ example }: MaybeExample): string | undefined {
  return example ? "Voorbeeld" : undefined;
}

/** What stands above every page of a site of examples. */
export function exampleBanner(site: MaybeExample): string | undefined {
  const mark = exampleMark(site);
  return mark && `${mark}: de afzender bestaat niet, de cijfers wel.`;
}

/** `Voorbeeld · concept`, or `Concept` where a letter is no example. */
export function stateWords(letter: MaybeExample & { readonly status: string }): string {
  const mark = exampleMark(letter);
  return mark ? `${mark} · ${letter.status}` : capital(letter.status);
}

/** `Voorbeeld van Platform`, or `Platform`. */
export function byWords(letter: MaybeExample, sender: string): string {
  const mark = exampleMark(letter);
  return mark ? `${mark} van ${sender}` : sender;
}

/** `voorbeeldbrief`, or `brief`. */
export function letterWord(letter: MaybeExample): string {
  return letter.example ? "voorbeeldbrief" : "brief";
}

/** `voorbeeldsite`, or `site`. */
export function siteWord(site: MaybeExample): string {
  return site.example ? "voorbeeldsite" : "site";
}

/** `Voorbeeld (concept): Titel`, or `Brief (concept): Titel`. */
export function entryTitle(letter: MaybeExample & { readonly status: string }, title: string): string {
  return `${exampleMark(letter) ?? "Brief"} (${letter.status}): ${title}`;
}

/** `Voorbeeld: erratum bij …`, or `Erratum bij …`. */
export function markedTitle(letter: MaybeExample, title: string): string {
  const mark = exampleMark(letter);
  return mark ? `${mark}: ${title}` : capital(title);
}

/** A sentence on its way into a line about letters, with a space before it: ` Het zijn voorbeelden.` Empty otherwise. */
export function exampleNote(site: MaybeExample, sentence: string): string {
  return site.example ? ` ${sentence}` : "";
}

/** The property of a form for machines: there where it is true, absent where it is not. */
export function exampleProperty({ example }: MaybeExample): { readonly example?: true } {
  return example ? { example: true } : {};
}

/** A text with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
