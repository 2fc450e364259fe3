import type { ElementContent } from "hast";
import { s } from "hastscript";
import { accent, ground, ink, soft } from "../../charts/palette.ts";
import { figureText } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { yearsText } from "../../language/writing/period.ts";
import { amountYears } from "../../letters/ask-label.ts";
import { exampleMark } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { brokenLines, type Faces } from "../faces.ts";
import { LEADING, rounded, setWords, svgFile, type Words } from "./svg-file.ts";

/** The size that the places which show cards ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const MEASURE = CARD.width - 2 * MARGIN;

/** What stands on the card of a letter. All of it stands in the letter too, so every number on it is traced. */
export interface CardWords {
  readonly above: string;
  readonly title: string;
  readonly amount?: string | undefined;
  readonly years?: string | undefined;
  readonly ask?: string | undefined;
  readonly below: string;
}

/** The words of a card: the title, and what the letter asks first. */
export function cardWords(letter: Letter, { name }: Organisation): CardWords {
  const [ask] = letter.asks;
  return {
    above: [exampleMark(letter), name].filter(Boolean).join(" · "),
    title: letter.title,
    amount: ask?.amount && figureText(ask.amount),
    years: ask?.years && (ask.amount ? amountYears : yearsText)(ask.years),
    ask: ask?.text,
    below: [`${letter.status === "concept" ? "Concept" : "Brief"} van ${dayText(letter.date)}`, letter.debate?.name]
      .filter(Boolean)
      .join(" · "),
  };
}

/** The social card of a letter. */
export function cardSvg(words: CardWords, { text, strong, title }: Faces): string {
  const nodes: ElementContent[] = [
    s("rect", { ...CARD, fill: ground }),
    s("rect", { width: CARD.width, height: 14, fill: accent }),
  ];
  const add = (set: Words, x: number, y: number, measure: number = MEASURE): number => {
    const { nodes: made, bottom } = setWords(set, { x, y, measure });
    nodes.push(...made);
    return bottom;
  };
  let y = add({ text: words.above, face: strong, size: 27, fill: soft }, MARGIN, 52);
  const titleSize =
    [62, 56, 50, 44].find((size) => brokenLines(words.title, { face: title, size, measure: MEASURE }).length <= 3) ??
    40;
  y = add({ text: words.title, face: title, size: titleSize, fill: ink, leading: 1.14 }, MARGIN, y + 18);
  const foot = CARD.height - 72;
  if (words.ask !== undefined || words.amount !== undefined) {
    const top = y + 34;
    const start = MARGIN + 30;
    let at = top;
    if (words.amount !== undefined) {
      add({ text: words.amount, face: strong, size: 54, fill: accent }, start, at);
      const beside = start + strong.width(words.amount, 54) + 18;
      if (words.years)
        add({ text: words.years, face: text, size: 30, fill: soft }, beside, at + 23, CARD.width - MARGIN - beside);
      at += 74;
    } else if (words.years) {
      at = add({ text: words.years, face: strong, size: 40, fill: accent }, start, at) + 4;
    }
    const size = 30;
    const room = Math.floor((foot - 20 - at) / (size * LEADING));
    const asked = fitted(words.ask ?? "", room, { face: text, size, measure: MEASURE - 30 });
    if (asked !== "") at = add({ text: asked, face: text, size, fill: ink }, start, at, MEASURE - 30);
    nodes.push(s("rect", { x: MARGIN, y: rounded(top + 6), width: 5, height: rounded(at - top - 2), fill: accent }));
  }
  add(
    { text: fitted(words.below, 1, { face: text, size: 24, measure: MEASURE }), face: text, size: 24, fill: soft },
    MARGIN,
    foot,
  );
  return svgFile({ ...CARD, title: words.title, description: cardText(words) }, nodes);
}

/** A card in words, for who cannot see it. */
export function cardText({ above, title, amount, years, ask, below }: CardWords): string {
  const asked = [amount, years].filter(Boolean).join(" ");
  return [above, title, asked, ask, below].filter(Boolean).join(". ").replaceAll("..", ".");
}

/** As much of a text as goes in some lines: whole sentences, or words with the sign that there is more. */
function fitted(text: string, lines: number, how: Parameters<typeof brokenLines>[1]): string {
  const broken = brokenLines(text, how);
  if (broken.length <= lines) return text;
  const kept = broken.slice(0, Math.max(0, lines)).join(" ");
  if (kept === "") return "";
  return /^.*[.!?](?= )/.exec(kept)?.[0] ?? `${kept.replace(/[,;:]?\s*\S*$/, "")} …`;
}
