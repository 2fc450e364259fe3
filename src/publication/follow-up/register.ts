import { didYouMean } from "../../data/csv/nearest.ts";
import type { Problem } from "../../data/csv/problem.ts";
import type { Data } from "../../data/data.ts";
import type { AskOutcome, Outcome } from "../../data/tables/ask-outcome.ts";
import type { Source } from "../../data/tables/source.ts";
import type { Ask, Letter } from "../../letters/letter.ts";

/** Something that happened to an ask. */
export interface Step {
  readonly date: string;
  readonly outcome: Outcome;
  readonly source?: Source | undefined;
  readonly note?: string | undefined;
}

/** An ask of a letter and what became of it, oldest first; a concept has asked nothing yet. */
export interface FollowedAsk {
  readonly letter: Letter;
  /** From 1. */
  readonly number: number;
  readonly ask: Ask;
  readonly steps: readonly Step[];
}

/** An amount that was asked more than once, through the years. */
export interface Thread {
  /** What a reader calls the amount. */
  readonly label: string;
  readonly asks: readonly FollowedAsk[];
}

const WORDS: Readonly<Record<Outcome, string>> = {
  asked: "gevraagd",
  promised: "toegezegd",
  refused: "afgewezen",
  granted: "ingewilligd",
};

/** An outcome in Dutch. */
export function outcomeText(outcome: Outcome): string {
  return WORDS[outcome];
}

/** The asks of a letter, each with what became of it. */
export function followedAsks(letter: Letter, { askOutcomes, sources }: Pick<Data, "askOutcomes" | "sources">) {
  return letter.asks.map((ask, index): FollowedAsk => {
    const own = askOutcomes.filter(({ row }) => row.letter === letter.slug && row.ask === index + 1);
    const asked: Step[] = letter.status === "concept" ? [] : [{ date: letter.date, outcome: "asked" }];
    const after = own.map(({ row }) => stepOf(row, sources)).sort((a, b) => (a.date < b.date ? -1 : 1));
    return { letter, number: index + 1, ask, steps: [...asked, ...after] };
  });
}

/** All asks, the newest first, by the year in which they were made; those of one letter in its own order. */
export function asksByYear(
  letters: readonly Letter[],
  data: Pick<Data, "askOutcomes" | "sources">,
): ReadonlyMap<string, readonly FollowedAsk[]> {
  const newestFirst = [...letters].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const asks = newestFirst.flatMap((letter) => followedAsks(letter, data));
  return Map.groupBy(asks, ({ letter }) => letter.date.slice(0, 4));
}

/** Asks for an amount of the same kind in several letters, oldest first. */
export function askThreads(letters: readonly Letter[], data: Pick<Data, "askOutcomes" | "sources">): readonly Thread[] {
  const asks = letters
    .flatMap((letter) => followedAsks(letter, data))
    .sort((a, b) => (a.letter.date < b.letter.date ? -1 : a.letter.date > b.letter.date ? 1 : 0));
  const series = Map.groupBy(asks, ({ ask }) => ask.amount?.series);
  return [...series].flatMap(([name, own]) => {
    const label = own[0]?.ask.amount?.label;
    const several = new Set(own.map(({ letter }) => letter.slug)).size > 1;
    return name === undefined || label === undefined || !several ? [] : [{ label, asks: own }];
  });
}

/**
 * Rows of outcomes that fit no ask.
 * @param letters all sound letters, also those under embargo
 * @param slugs the names of all letters
 */
export function outcomeProblems(
  { askOutcomes }: Pick<Data, "askOutcomes">,
  letters: readonly Letter[],
  slugs: ReadonlySet<string>,
  embargoed: ReadonlySet<string>,
): readonly Problem[] {
  const bySlug = new Map(letters.map((letter) => [letter.slug, letter]));
  const sentSlugs = letters.filter(({ status }) => status !== "concept").map(({ slug }) => slug);
  return askOutcomes.flatMap(({ row, path, line, columns }) => {
    const refuse = (name: keyof AskOutcome, message: string) => [
      { path, line, column: columns.get(name) ?? 1, name, message, rests: true },
    ];
    const letter = bySlug.get(row.letter);
    if (letter === undefined) {
      if (slugs.has(row.letter)) return [];
      return refuse("letter", `no letter is named "${row.letter}"${didYouMean(row.letter, sentSlugs)}`);
    }
    // The table is published as it stands.
    if (embargoed.has(letter.path)) return refuse("letter", "is under embargo; add what became of it afterwards");
    if (letter.status === "concept") return refuse("letter", `${row.letter} was never sent; nothing was asked yet`);
    if (row.date < letter.date)
      return refuse("date", `${row.date} is before the letter (${letter.date}); write the day`);
    if (row.ask <= letter.asks.length) return [];
    const asks = letter.asks.length === 1 ? "1 ask" : `${letter.asks.length} asks`;
    return refuse("ask", `${row.letter} has ${asks}; write a number up to that`);
  });
}

function stepOf({ date, outcome, source, note }: AskOutcome, sources: Data["sources"]): Step {
  return { date, outcome, source: sources.get(source), note };
}
