import type { Impact, LetterImpact, NumberImpact } from "./impact.ts";

/** The letters that stand open in a report; the others fold, so that a change in all of them can still be read. */
const OPEN = 20;

/**
 * What differs, as Markdown for people.
 * @param between what was compared, and what is to be known of that
 * @param fold whether long parts fold, as they may in a comment and on a summary
 */
export function impactText(
  { letters, untouched, leftOut, scenarios, problems }: Impact,
  between: { readonly ref: string; readonly notes: readonly string[] },
  { fold = false } = {},
): string {
  const parts = [
    `## Impact on the letters\n\nCompared with ${code(between.ref)}: ${summary(letters, untouched, scenarios)}.`,
  ];
  for (const note of between.notes) parts.push(`> ${note}`);
  if (problems.length > 0) parts.push(`### Wrong now\n\n${problems.map((problem) => `- ${code(problem)}`).join("\n")}`);
  for (const [index, letter] of letters.entries()) {
    const text = letterText(letter);
    parts.push(fold && index >= OPEN ? folded(letter.slug, text) : `### ${escaped(letter.title)}\n\n${text}`);
  }
  for (const { id, title, results } of scenarios)
    parts.push(`### Scenario ${escaped(title)} (${code(id)})\n\n${table(results)}`);
  if (untouched.length > 0) {
    const list = untouched.map(code).join(", ");
    const heading = `Untouched: ${countText(untouched.length, "letter")}`;
    parts.push(fold && untouched.length > OPEN ? folded(heading, list) : `### ${heading}\n\n${list}`);
  }
  if (leftOut > 0)
    parts.push(`${countText(leftOut, "letter")} under embargo left out; see them with --include-embargoed.`);
  return `${parts.join("\n\n")}\n`;
}

function summary(letters: Impact["letters"], untouched: readonly string[], scenarios: Impact["scenarios"]): string {
  const numbers = letters.reduce((sum, letter) => sum + letter.numbers.length, 0);
  const breaking = letters.reduce((sum, { claims }) => sum + claims.filter(({ breaks }) => breaks).length, 0);
  if (letters.length + scenarios.length === 0) return `nothing differs in ${countText(untouched.length, "letter")}`;
  return [
    `${countText(letters.length, "letter")} touched, ${untouched.length} not`,
    `${countText(numbers, "number")} printed otherwise`,
    `${countText(breaking, "claim")} broken`,
    ...(scenarios.length > 0 ? [`${countText(scenarios.length, "scenario")} with other results`] : []),
  ].join("; ");
}

function letterText(letter: LetterImpact): string {
  const parts = [`${code(letter.slug)}, ${letter.status}.${about(letter)}`];
  const broken = letter.claims.filter(({ breaks }) => breaks);
  const mended = letter.claims.filter(({ breaks }) => !breaks);
  if (broken.length > 0) parts.push(`**Claims that break**\n\n${broken.map(claimText).join("\n")}`);
  if (mended.length > 0) parts.push(`**Claims that hold again**\n\n${mended.map(claimText).join("\n")}`);
  if (letter.notice) parts.push(noticePart(letter.notice));
  if (letter.numbers.length > 0) parts.push(table(letter.numbers));
  if (letter.unrounded.length > 0) parts.push(`**Only unrounded**\n\n${table(letter.unrounded)}`);
  for (const { id, title, rows, redrawn } of letter.charts) {
    const drawn = redrawn && rows.length === 0 ? " is drawn in another way, with the same numbers." : "";
    parts.push(`**Chart ${code(id)}**, ${escaped(title)}${drawn}${rows.length > 0 ? `\n\n${table(rows)}` : ""}`);
  }
  if (letter.sources.length > 0) {
    const lines = letter.sources.map(({ figure, from, to }) => `- ${code(figure)}: ${escaped(from)} → ${escaped(to)}`);
    parts.push(`**Same number, from elsewhere**\n\n${lines.join("\n")}`);
  }
  if (letter.problems.length > 0) {
    parts.push(`**Wrong now**\n\n${letter.problems.map((problem) => `- ${code(problem)}`).join("\n")}`);
  }
  return parts.join("\n\n");
}

function about(letter: LetterImpact): string {
  const { kind, statusWas, edited, numbers, unrounded, sources, charts, claims, notice, problems } = letter;
  if (kind === "added") return " A new letter.";
  if (kind === "removed") return " The letter is gone.";
  const own = `${statusWas ? ` It was ${statusWas}.` : ""}${edited ? " Its own text was edited too." : ""}`;
  if (own !== "") return own;
  const told = numbers.length + unrounded.length + sources.length + charts.length + claims.length + problems.length;
  return told > 0 || notice
    ? ""
    : " It prints the same numbers; figures behind its claims, or words about its numbers, differ.";
}

function noticePart({ from, to }: NonNullable<LetterImpact["notice"]>): string {
  if (to === null) return "**Its notice** goes: it is no sent letter any more.";
  const revised = to.revised.map(
    ({ figure, from: then, to: now, since }) => `- ${code(figure)}: ${escaped(then)} → ${escaped(now)}, since ${since}`,
  );
  const before = from === null ? "" : ` (now: ${escaped(from)})`;
  return [
    `**Its notice will say** “${escaped(to.text)}”${before}. The letter itself stays as it was sent.`,
    revised.join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function claimText({ text, holds, line }: LetterImpact["claims"][number]): string {
  return `- line ${line}: “${escaped(text)}” (${code(holds)})`;
}

function table(numbers: readonly NumberImpact[]): string {
  const rows = numbers.map(
    ({ figure, from, to, percent, where, line }) =>
      `| ${code(figure)} | ${escaped(from)} | ${escaped(to)} | ${percentText(percent)} | ${line ? `line ${line}: ` : ""}${escaped(where)} |`,
  );
  return ["| figure | before | after | change | where |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function percentText({ low, high }: NumberImpact["percent"]): string {
  const text = (value: number | null) => (value === null ? "from 0" : `${value > 0 ? "+" : ""}${value}%`);
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}

function folded(title: string, text: string): string {
  return `<details><summary>${escaped(title)}</summary>\n\n${text}\n\n</details>`;
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text.replaceAll("|", "\\|")} \`\`` : `\`${text.replaceAll("|", "\\|")}\``;
}

/** Words of letters and data as Markdown text: no mark-up of theirs, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

function countText(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
