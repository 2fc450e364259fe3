/**
 * Nouns that come in a row, so that an ordinal before them is one: `een derde partij`, `een vierde wijziging`. Dutch
 * compounds end in their head, so `taal` also knows `moedertaal` and `wijziging` knows `begrotingswijziging`.
 *
 * This list decides whether `een derde` is a number. It errs on the strict side: before a noun that is not here,
 * `een derde` is a number, and the author excuses it. It errs the other way where the word is more than a noun: in
 * `van de kosten viel een derde weg` the third is missed.
 */
const HEADS: ReadonlySet<string> = new Set(
  `
  partij land persoon lid kind man vrouw auto baan huis woning school gemeente aanbieder kandidaat minister kabinet
  instantie instelling organisatie wethouder
  keer maal termijn poging plaats stap weg fase tranche ronde beurt golf kans periode jaar maand week dag kwartaal
  generatie zitting bijeenkomst verlenging uitstel
  nota wijziging begroting brief rapport onderzoek meting evaluatie motie amendement editie versie lezing wet voorstel
  hoofdstuk artikel paragraaf advies overleg gesprek debat vraag punt aanbeveling
  taal graad kamer macht wereld klas laag orde rang dimensie hand pijler spoor route lijn locatie bron prijs
  optie variant manier reden categorie groep soort type element voorwaarde oorzaak probleem verschil voorbeeld bezwaar
  argument mogelijkheid alternatief kwestie aspect factor doel stelling aanpassing ontwikkeling maatregel knelpunt
  risico gevolg oplossing conclusie verklaring
`
    .trim()
    .split(/\s+/),
);
const SHORTEST = Math.min(...Array.from(HEADS, (head) => head.length));

/** Whether a noun, in lower case and without accents, goes with an ordinal. */
export function goesWithOrdinal(noun: string): boolean {
  if (HEADS.has(noun)) return true;
  // Under four letters a head is as likely the end of another word: man in -man, but wet in etwet.
  for (let at = 2; noun.length - at >= Math.max(4, SHORTEST); at++) if (HEADS.has(noun.slice(at))) return true;
  return false;
}
