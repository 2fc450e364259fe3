/** The official states of a number, first to last: what stands later in the list replaces what stands before it. */
export const stands = [
  "raming",
  "ontwerpbegroting",
  "vastgesteld",
  "bijgesteld",
  "suppletoire_1",
  "suppletoire_2",
  "slotwet",
  "realisatie",
  "voorlopig",
  "definitief",
] as const;

/** The stand (official state) of a number: of a budget amount, a target or a statistic. */
export type Stand = (typeof stands)[number];

const texts: Record<Stand, string> = {
  raming: "raming",
  ontwerpbegroting: "ontwerpbegroting",
  vastgesteld: "vastgesteld",
  bijgesteld: "bijgesteld",
  suppletoire_1: "1e suppletoire begroting",
  suppletoire_2: "2e suppletoire begroting",
  slotwet: "slotwet",
  realisatie: "realisatie",
  voorlopig: "voorlopig cijfer",
  definitief: "definitief cijfer",
};

/** A stand as a reader of a letter meets it. */
export function standText(stand: Stand): string {
  return texts[stand];
}

/** Where a stand comes in the order; a number without one comes first. */
export function standRank(stand: Stand | undefined): number {
  return stand === undefined ? -1 : stands.indexOf(stand);
}
