// What is checked before anything goes out, in order, and what keeps silent while something else is broken.
import { inOrder, type Problem } from "../data/csv/problem.ts";
import { assumptionProblems } from "../figures/checks/assumptions.ts";
import { formulaProblems } from "../figures/checks/formulas.ts";
import { slugOf } from "../letters/markdown/source-text.ts";
import { unwritten } from "../letters/unwritten.ts";
import { agreementProblems } from "./agreement.ts";
import { markdownIn, nameProblems, ORGANISATION, RESERVED, strayProblems } from "./file-names.ts";
import { outcomeProblems } from "./follow-up/register.ts";
import { lostProblems } from "./letter-files.ts";
import { ownWordsProblems } from "./own-words.ts";
import type { Known, Parts } from "./parts.ts";
import { lockPath } from "./sent/lock.ts";
import { choiceProblems } from "./worked/scenario-choices.ts";

/** All that could be made, where the data are sound. */
interface KnownParts extends Parts {
  readonly known: Known;
}

/**
 * One check, and what must be sound before it says anything: nothing, the data, or all that stands above it.
 * A check that needs data is handed what is made of them.
 */
export type Check = { readonly name: string } & (
  | { readonly needs: "nothing"; readonly run: (parts: Parts) => readonly Problem[] }
  | { readonly needs: "data" | "all above"; readonly run: (parts: KnownParts) => readonly Problem[] }
);

/** Every check. Of two problems in one place, that of the first check is said first. */
export const CHECKS: readonly Check[] = [
  { name: "data", needs: "nothing", run: ({ data }) => [...data.problems, ...data.hints] },
  { name: "organisation", needs: "nothing", run: ({ organisation }) => organisation.problems },
  { name: "stray files", needs: "nothing", run: ({ files }) => strayProblems([...files.keys()]) },
  { name: "scenarios", needs: "data", run: ({ known }) => known.worked.problems },
  { name: "formulas", needs: "data", run: ({ context, known }) => formulaProblems(context.data, known.snapshot) },
  { name: "assumptions", needs: "data", run: ({ context, known }) => assumptionProblems(context.data, known.snapshot) },
  { name: "choices of scenarios", needs: "data", run: choicesWithoutRow },
  { name: "names of letters", needs: "nothing", run: ({ files }) => nameProblems(markdownIn("letters", files)) },
  { name: "letters", needs: "nothing", run: ({ allLetters }) => allLetters.problems },
  { name: "what sent letters lead to", needs: "data", run: lostFromSentLetters },
  { name: "what drafts left to write", needs: "nothing", run: unwrittenHints },
  { name: "names of pages", needs: "nothing", run: ({ files }) => nameProblems(markdownIn("pages", files), RESERVED) },
  { name: "pages", needs: "nothing", run: ({ pages }) => pages.problems },
  { name: "errata", needs: "nothing", run: ({ errata }) => errata.problems },
  { name: "own words", needs: "nothing", run: numbersInOwnWords },
  { name: "agreement of concepts", needs: "nothing", run: disagreeingConcepts },
  { name: "outcomes of asks", needs: "nothing", run: outcomesWithoutAsk },
  // What is wrong with a page of the machine follows from what the site fills it with.
  { name: "pages of the machine", needs: "all above", run: ({ known }) => known.manual.problems },
];

/** What all checks find, in the order of files: what is wrong, and what is worth a look. */
export function checked(parts: Parts): { readonly problems: readonly Problem[]; readonly hints: readonly Problem[] } {
  const found: Problem[] = [];
  for (const check of CHECKS) found.push(...said(check, parts, found));
  const all = inOrder(found);
  return { problems: all.filter(isWrong), hints: all.filter(({ hint }) => hint) };
}

/**
 * What a check says. It is silent while what it needs is broken. And of what it finds, that which rests on data is not
 * said while data are broken or a scenario lacks results: it may only miss what these will give.
 * @param above what the checks before it said
 */
function said(check: Check, parts: Parts, above: readonly Problem[]): readonly Problem[] {
  const { known } = parts;
  const lacking = known === undefined || known.worked.incomplete;
  return found(check, parts, above).filter(({ rests }) => !(rests && lacking));
}

function found(check: Check, parts: Parts, above: readonly Problem[]): readonly Problem[] {
  if (check.needs === "nothing") return check.run(parts);
  const { known } = parts;
  if (known === undefined || (check.needs === "all above" && above.some(isWrong))) return [];
  return check.run({ ...parts, known });
}

function isWrong({ hint }: Problem): boolean {
  return !hint;
}

function choicesWithoutRow({ context, known }: KnownParts): readonly Problem[] {
  const scenarios = known.worked.scenarios.map(({ scenario }) => scenario);
  return choiceProblems(scenarios, context.data);
}

function lostFromSentLetters({ allLetters, files, context, known }: KnownParts): readonly Problem[] {
  return lostProblems(allLetters.sent, files, known.snapshot, context.data.sources);
}

/** A concept may still have what its draft left to its author; it is refused when it is sent. */
function unwrittenHints({ letterTexts, files }: Parts): readonly Problem[] {
  const concepts = letterTexts.texts.filter(({ path }) => !files.has(lockPath(slugOf(path))));
  return concepts.flatMap(({ path, text }) => unwritten(path, text).map((problem) => ({ ...problem, hint: true })));
}

function numbersInOwnWords({ making, context: { data }, organisation: { organisation } }: Parts): readonly Problem[] {
  const { charts, scenarios } = making;
  const words = organisation && { path: ORGANISATION, words: organisation };
  const assumptions = [...data.assumptions, ...data.choices];
  return ownWordsProblems({ charts, scenarios, assumptions, organisation: words }, data);
}

/** Of sent letters each keeps the knowledge of when it was sent. */
function disagreeingConcepts({ allLetters: { letters, sent } }: Parts): readonly Problem[] {
  return agreementProblems(letters.filter(({ slug }) => !sent.has(slug)));
}

function outcomesWithoutAsk({ files, context, allLetters, embargoed }: Parts): readonly Problem[] {
  const slugs = new Set(markdownIn("letters", files).map(slugOf));
  return outcomeProblems(context.data, allLetters.letters, slugs, embargoed);
}
