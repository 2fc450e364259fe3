// Every number in a Dutch sentence, in figures and in words, and nothing that only looks like one.
import { isContent, nounAfter } from "./nouns.ts";
import { enumeratorEnds, lookAlikeEnd } from "./number-look-alikes.ts";
import { isIdle, type Phrase, phraseAt } from "./number-phrase.ts";
import { withDossiers } from "./registers.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A number as someone wrote it. */
export interface SpokenNumber {
  /** As written, with its approximation, scale and unit of money or share; and its place in the text: [start, end). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * cardinal: how many or how much; share: a part of a whole (`een derde`, `61%`, `acht op de tien`, a difference in
   * procentpunt); factor: times (`verdubbeld`, `twee keer zo veel`, `halvering`); zero: `geen enkele`, `nul`, `nihil`;
   * vague: `tientallen`, `een paar honderd`.
   */
  readonly kind: "cardinal" | "share" | "factor" | "zero" | "vague";
  /**
   * What it says, in base units: 65 miljoen is 65e6, 12,5% is 0.125, halvering is 0.5. A point has `low` equal to
   * `high`. Of a vague one `high` is the first value too many: tientallen is 20 up to and without 100.
   */
  readonly low: number;
  readonly high: number;
  /** The smallest step of the writing: 0.001 of 12,5%, 1e6 of 65 miljoen; nothing for fractions and factors in words. */
  readonly step?: number | undefined;
  /** Euros were written beside it. */
  readonly money: boolean;
  /** The word directly before it that says how near it is, in its dictionary form: `zo'n`, `circa` (also for `ca.`). */
  readonly approximation?: string | undefined;
  /** The noun it counts, `punten` in `drie belangrijke punten`; not part of the text. */
  readonly counted?: string | undefined;
}

/** What only looks like a number here. */
export interface NumberContext {
  /** Names with figures or number words in them: `Drie Musketiers`, `Agenda 22`. Case-sensitive, as whole words. */
  readonly names: readonly string[];
  /** The grammar of official papers that is read here, if any: then the number of a dossier, `32 824`, is a name too. */
  readonly papers?: string | undefined;
}

/**
 * Every number in a text, in order, not overlapping. U+FFFC stands for a number that was taken out: it gives context
 * (`￼ miljoen` says nothing) and is never found.
 * @param text one paragraph, heading or cell, without markup
 */
export function numbersIn(text: string, context: NumberContext): readonly SpokenNumber[] {
  const tokens = tokensFor(text, context);
  return numbersOf(tokens).map((phrase) => spoken(text, tokens, phrase));
}

/**
 * The one number a text says from its first to its last word, with the noun it counts or without (`ruim drie jaar`), or
 * nothing if it says none, or more, or something else too.
 */
export function numberSaid(text: string, context: NumberContext): SpokenNumber | undefined {
  const tokens = tokensFor(text, context);
  const [phrase, ...more] = numbersOf(tokens);
  if (!phrase || more.length > 0 || phrase.from > 0) return undefined;
  const whole = phrase.to === tokens.length || countedAfter(tokens, phrase) === tokens.length - 1;
  return whole ? spoken(text, tokens, phrase) : undefined;
}

function tokensFor(text: string, { names, papers }: NumberContext): readonly Token[] {
  const tokens = tokensOf(text, names);
  return papers !== undefined && /[23]\d/.test(text) ? withDossiers(tokens) : tokens;
}

function numbersOf(tokens: readonly Token[]): readonly Phrase[] {
  const enumerators = enumeratorEnds(tokens);
  const phrases: Phrase[] = [];
  const afterNumber = (at: number) => tokens[at - 1]?.kind === "mark" || (at > 0 && phrases.at(-1)?.to === at);
  for (let at = 0; at < tokens.length; ) {
    if (isIdle(tokens, at)) {
      at++;
      continue;
    }
    const skip = enumerators.get(at) ?? lookAlikeEnd(tokens, at);
    const phrase = skip === undefined ? phraseAt(tokens, at, afterNumber(at)) : undefined;
    if (phrase) phrases.push(phrase);
    at = skip ?? phrase?.to ?? at + 1;
  }
  return phrases;
}

function spoken(text: string, tokens: readonly Token[], phrase: Phrase): SpokenNumber {
  const start = tokens[phrase.from]?.start ?? 0;
  const end = tokens[phrase.to - 1]?.end ?? text.length;
  const { kind, low, high, step, money = false, approximation } = phrase;
  const noun = kind === "cardinal" && !money ? countedAfter(tokens, phrase) : undefined;
  const counted = noun === undefined ? undefined : tokens[noun]?.text;
  return { text: text.slice(start, end), start, end, kind, low, high, step, money, approximation, counted };
}

/** A plural or a unit; after one, any word that can be a noun. */
function countedAfter(tokens: readonly Token[], { to, high }: Phrase): number | undefined {
  return nounAfter(tokens, to) ?? (high === 1 && isContent(tokens[to]) ? to : undefined);
}
