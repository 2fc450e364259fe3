import type { Data } from "../../data/data.ts";
import { figureText, figureTitle } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import type { Letter } from "../../letters/letter.ts";
import { refuseAnyNumber } from "../../letters/numbers/untraced.ts";
import { UNWRITTEN } from "../../letters/unwritten.ts";
import type { Notice } from "./notice.ts";

/**
 * A first version of an erratum, in Markdown, from the difference between a letter as sent and the figures of now: what
 * was wrong, what that changes, and what it does not. Its author finishes it.
 * @param day the day it is drafted
 */
export function erratumDraft(
  letter: Letter,
  { revised, fallen }: Notice,
  day: string,
  context: Pick<Data, "names" | "papers">,
): string {
  const then = `zo stond het in de brief van ${plainSpaces(dayText(letter.date))}`;
  const excused = (text: string, why = then) => `:excuse[${escaped(text)}]{why="${why}"}`;
  // Numbers in the name of a figure lead to no source of their own.
  const words = (text: string, why: string) => {
    let number = false;
    refuseAnyNumber("words", text, context, () => {
      number = true;
    });
    return number ? excused(text, why) : escaped(text);
  };
  const title = (figure: Parameters<typeof figureTitle>[0]) => words(figureTitle(figure), "zo heet het cijfer");

  const wrong = revised.map(({ before, after, from, sources }) => {
    const cited = sources.map(({ id }) => `:cite[${id}]`).join(" ");
    return `- ${title(before)}: in de brief stond ${excused(from)}. Nu is het :value[${after.name}]${cited && ` ${cited}`}.`;
  });
  const broken = new Set(fallen.map(({ claim }) => claim));
  const claims = fallen.map(({ claim }) => `- Deze zin klopt niet meer: ${quoted(claim.text, words, then)}.`);
  const changed = new Set(revised.map(({ before }) => before.name));
  const asks = letter.asks.flatMap(({ amount }) => amount ?? []);
  const moved = asks.filter(({ name }) => changed.has(name));
  const standing = letter.claims.filter((claim) => !broken.has(claim));
  const same = [
    ...(revised.length > 0 ? ["- De andere cijfers in de brief zijn niet bijgesteld."] : []),
    ...asks
      .filter(({ name }) => !changed.has(name))
      .map((figure) => `- Het bedrag in onze oproep blijft ${excused(figureText(figure))}.`),
    ...standing.map(({ text }) => `- Deze zin blijft kloppen: ${quoted(text, words, then)}.`),
  ];
  return [
    "---",
    "title: Erratum",
    `date: ${day}`,
    `summary: ${UNWRITTEN} kort wat er niet klopte, en wat dat betekent.`,
    "---",
    "",
    "## Wat er niet klopte",
    "",
    ...(wrong.length > 0 ? wrong : [`${UNWRITTEN} wat er niet klopte. De cijfers in de brief zijn niet bijgesteld.`]),
    "",
    "## Wat dat verandert",
    "",
    ...claims,
    ...moved.map((figure) => `- Het bedrag in onze oproep was ${excused(figureText(figure))}.`),
    ...(claims.length + moved.length > 0 ? [""] : []),
    `${UNWRITTEN} wat dit betekent voor wat u vraagt.`,
    "",
    "## Wat hetzelfde blijft",
    "",
    ...(same.length > 0 ? same : [`${UNWRITTEN} wat hetzelfde blijft.`]),
    "",
  ].join("\n");
}

function quoted(text: string, words: (text: string, why: string) => string, why: string): string {
  return `“${words(text, why)}”`;
}

/** Words of a letter as Markdown that prints them as they are. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}]/g, "\\$&");
}
