import type { Committee } from "../data/tables/committee.ts";
import type { Profile } from "../data/tables/profile.ts";
import { type Figure, sourcesOf } from "../figures/figure.ts";
import { figureTitle } from "../figures/words/wording.ts";
import { typedAfter } from "../language/writing/quantity.ts";
import { UNWRITTEN } from "../letters/unwritten.ts";

/**
 * A new letter, in Markdown, that already builds: what its author has to write, and how a figure, a source and a claim
 * stand in a sentence.
 * @param day the day of the letter
 * @param figure the figure of the examples; it was read from a source
 */
export function letterDraft(
  title: string,
  day: string,
  {
    committee,
    profile,
    figure,
  }: { readonly committee: Committee["id"]; readonly profile: Profile["profile"]; readonly figure: Figure },
): string {
  const unit = typedAfter(figure);
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    `date: ${day}`,
    `to: ${committee}`,
    "status: concept",
    "show: false",
    `profile: ${profile}`,
    `summary: ${UNWRITTEN} kort wat u vraagt en waarom.`,
    "points:",
    `  - ${UNWRITTEN} de uitkomst, met haar cijfer.`,
    `  - ${UNWRITTEN} waar dat door komt.`,
    `  - ${UNWRITTEN} wat er volgt, of hoe zeker het is.`,
    "---",
    "",
    `${UNWRITTEN} wat u vraagt, in de eerste alinea.`,
    "",
    ":::ask",
    `${UNWRITTEN} uw oproep.`,
    ":::",
    "",
    "## Waarom",
    "",
    `${UNWRITTEN} uw zinnen met een cijfer, zoals: ${figureTitle(figure)} is :value[${figure.name}]${unit && ` ${unit}`} :cite[${sourcesOf(figure)[0]?.id}].`,
    "",
    `${UNWRITTEN} uw beweringen, zoals: :claim[dat is meer dan niets]{holds="${figure.name} > 0"}.`,
    "",
  ].join("\n");
}
