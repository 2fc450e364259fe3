import type { LetterState, NumberState, State } from "./state.ts";

/** A number that differs between two states. */
export interface NumberImpact {
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  /** How much more, in per cent, of the low and the high end; nothing where the old one is 0. */
  readonly percent: { readonly low: number | null; readonly high: number | null };
  /** The sentence, or the row of a chart. */
  readonly where: string;
  readonly line?: number | undefined;
}

/** What differs for one letter. */
export interface LetterImpact {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  /** The status it had, where it has another now. */
  readonly statusWas?: string | undefined;
  readonly kind: "changed" | "added" | "removed";
  /** Whether its text differs: then numbers may come and go with it. */
  readonly edited: boolean;
  readonly numbers: readonly NumberImpact[];
  /** Numbers that print the same and have another value. */
  readonly unrounded: readonly NumberImpact[];
  /** Numbers with the same value from another source or formula. */
  readonly sources: readonly { readonly figure: string; readonly from: string; readonly to: string }[];
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly NumberImpact[];
    /** Whether it is drawn in another way. */
    readonly redrawn: boolean;
  }[];
  readonly claims: readonly {
    readonly text: string;
    readonly holds: string;
    readonly breaks: boolean;
    readonly line: number;
  }[];
  /** What the notice of a sent letter will say, where that differs. */
  readonly notice?: { readonly from: string | null; readonly to: LetterState["notice"] } | undefined;
  readonly problems: readonly string[];
}

/** What differs between two states. */
export interface Impact {
  readonly letters: readonly LetterImpact[];
  readonly untouched: readonly string[];
  /** How many letters under embargo were left out. */
  readonly leftOut: number;
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly results: readonly NumberImpact[];
  }[];
  /** What is wrong now and was not. */
  readonly problems: readonly string[];
}

/** What differs in the letters and scenarios between two states. */
export function impact(before: State, after: State, { underEmbargo = false } = {}): Impact {
  const old = new Map(before.letters.map((letter) => [letter.slug, letter]));
  const now = new Map(after.letters.map((letter) => [letter.slug, letter]));
  const all = [...new Set([...now.keys(), ...old.keys()])].sort();
  // A letter that was public is no secret any more; a new embargo on it still keeps it out.
  const secret = (slug: string) => (now.get(slug) ?? old.get(slug))?.underEmbargo === true;
  const slugs = all.filter((slug) => underEmbargo || !secret(slug));
  const letters = slugs.flatMap((slug) => letterImpact(old.get(slug), now.get(slug)) ?? []);
  const touched = new Set(letters.map(({ slug }) => slug));
  const scenarios = after.scenarios.map(({ id, title, results }) => {
    const known = before.scenarios.find((scenario) => scenario.id === id)?.results ?? [];
    return { id, title, results: numberImpacts(known, results, () => ({ where: title })).changed };
  });
  return {
    letters,
    untouched: slugs.filter((slug) => !touched.has(slug)),
    leftOut: all.length - slugs.length,
    scenarios: scenarios.filter(({ results }) => results.length > 0),
    problems: after.problems.filter((problem) => !before.problems.includes(problem)),
  };
}

function letterImpact(before: LetterState | undefined, after: LetterState | undefined): LetterImpact | undefined {
  const letter = after ?? before;
  if (letter === undefined) return undefined;
  const { slug, title, status } = letter;
  const same = { slug, title, status, edited: false, numbers: [], unrounded: [], sources: [], charts: [], claims: [] };
  if (before === undefined) return { ...same, kind: "added", problems: letter.problems };
  if (after === undefined) return { ...same, kind: "removed", problems: [] };
  const { changed, unrounded, sources } = numberImpacts(before.numbers, after.numbers, ({ sentence, line }) => ({
    where: sentence,
    line,
  }));
  const charts = after.charts.map(({ id, title: name, rows, picture }) => {
    const old = before.charts.find((chart) => chart.id === id);
    const differ = numberImpacts(old?.rows ?? [], rows, ({ label }) => ({ where: label }));
    return {
      id,
      title: name,
      rows: [...differ.changed, ...differ.unrounded],
      redrawn: old !== undefined && old.picture !== picture,
    };
  });
  const claims = claimImpacts(before.claims, after.claims);
  const told = JSON.stringify(before.notice) !== JSON.stringify(after.notice);
  const found: LetterImpact = {
    ...same,
    kind: "changed",
    edited: before.text !== after.text,
    ...(before.status !== after.status && { statusWas: before.status }),
    numbers: changed,
    unrounded,
    sources,
    charts: charts.filter(({ rows, redrawn }) => rows.length > 0 || redrawn),
    claims,
    ...(told && { notice: { from: before.notice?.text ?? null, to: after.notice } }),
    problems: after.problems.filter((problem) => !before.problems.includes(problem)),
  };
  const problems = before.problems.join("\n") !== after.problems.join("\n");
  const touched = before.digest !== after.digest || told || problems || found.charts.length > 0 || found.edited;
  return touched || (before.digest === "" && changed.length + claims.length > 0) ? found : undefined;
}

/** Claims are told apart by their condition, and by their order where several have the same. */
function claimImpacts(before: LetterState["claims"], after: LetterState["claims"]): LetterImpact["claims"] {
  const old = Map.groupBy(before, ({ holds }) => holds);
  const seen = new Map<string, number>();
  return after.flatMap(({ stands, ...claim }) => {
    const nth = seen.get(claim.holds) ?? 0;
    seen.set(claim.holds, nth + 1);
    const was = old.get(claim.holds)?.[nth];
    return was !== undefined && was.stands !== stands ? [{ ...claim, breaks: !stands }] : [];
  });
}

function numberImpacts<N extends NumberState>(
  before: readonly N[],
  after: readonly N[],
  place: (number: N) => Pick<NumberImpact, "where" | "line">,
) {
  const old = new Map(before.map((number) => [number.place, number]));
  const changed: NumberImpact[] = [];
  const unrounded: NumberImpact[] = [];
  const sources: { figure: string; from: string; to: string }[] = [];
  for (const number of after) {
    const was = old.get(number.place);
    if (was === undefined) continue;
    const percent = { low: percentOf(was.low, number.low), high: percentOf(was.high, number.high) };
    const found = { figure: number.figure, from: was.text, to: number.text, percent, ...place(number) };
    if (was.text !== number.text || was.unit !== number.unit) changed.push(found);
    else if (was.low !== number.low || was.high !== number.high) {
      unrounded.push({ ...found, from: ends(was), to: ends(number) });
    } else if (was.from !== number.from && !sources.some(({ figure }) => figure === number.figure)) {
      sources.push({ figure: number.figure, from: was.from, to: number.from });
    }
  }
  return { changed, unrounded, sources };
}

function percentOf(from: number, to: number): number | null {
  return from === 0 ? null : Math.round(((to - from) / Math.abs(from)) * 1000) / 10;
}

function ends({ low, high, unit }: NumberState): string {
  return low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
}
