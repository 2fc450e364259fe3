import type { Figure } from "../../figures/figure.ts";
import { figureAlone, figureText, figureTitle, placesText } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { numberEntries } from "../../letters/entries.ts";
import { exampleMark } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import { closingLine, type Organisation } from "../../letters/organisation.ts";

/** A letter as the plain text of a mail: what it asks, every number with its source, and where the rest is. */
export function eMail(letter: Letter, organisation: Organisation, address: string): string {
  const { to, debate } = letter;
  const about = debate ? `, voor ${debate.name}${debate.date ? ` van ${dayText(debate.date)}` : ""}` : "";
  const asks = letter.asks.map(({ text }) => `- ${text}`);
  const numbers = numberEntries(letter).flatMap(({ figure, text }) => [
    `- ${withUnit(text, figure)}: ${figureTitle(figure)}`,
    `  ${sourceText(figure)}`,
  ]);
  return plainSpaces(
    [
      `Aan: ${to.email === undefined || to.source === undefined ? `${to.name} (adres nog niet bekend)` : `${to.name} <${to.email}>`}`,
      `Onderwerp: ${letter.title}`,
      "",
      [exampleMark(letter)?.toUpperCase(), letter.status, dayText(letter.date)].filter(Boolean).join(" · "),
      "",
      `${to.salutation},`,
      "",
      `Hierbij onze brief van ${dayText(letter.date)}${about}. ${letter.summaryText}`,
      ...(asks.length > 0 ? ["", "Wij vragen u:", ...asks] : []),
      "",
      "De hele brief en een samenvatting op één bladzijde zijn bijgevoegd.",
      `De brief staat ook op ${address}`,
      ...(numbers.length > 0 ? ["", "De cijfers in de brief en waar zij staan:", ...numbers] : []),
      "",
      closingLine(organisation),
      ...organisation.signatories,
      organisation.email,
      "",
    ].join("\n"),
  );
}

function sourceText(figure: Parameters<typeof placesText>[0]): string {
  const { trail } = figure;
  if (trail.kind === "assumption") return `Aanname van ${trail.owner}: ${trail.why}`;
  const places = placesText(figure);
  if (trail.kind === "observed") return `Bron: ${places}`;
  return places === "" ? "Door ons berekend, uit onze aannames" : `Door ons berekend, uit: ${places}`;
}

/** A number as it stands alone: with its unit where the sentence of the letter said that; the author's own words stay. */
function withUnit(text: string, figure: Figure): string {
  return text === figureText(figure) ? figureAlone(figure) : text;
}
