// What the letters say in one state of data, letters and code: plain values, so that two states can be compared.

import type { ChartDefinition, ChartRow } from "../charts/chart.ts";
import type { Files } from "../data/csv/file-map.ts";
import { problemText } from "../data/csv/problem.ts";
import { conditionText, formulaText } from "../data/formulas/printer.ts";
import { noticeJson } from "../exports/json/notice-json.ts";
import { type Figure, observedInputs } from "../figures/figure.ts";
import { figureText } from "../figures/words/wording.ts";
import { plainSpaces } from "../language/writing/line-ends.ts";
import type { Draft } from "../letters/compile.ts";
import type { Letter } from "../letters/letter.ts";
import { sha256 } from "../press/sha256.ts";
import { type PublicationInput, publication } from "../publication/publication.ts";
import { canonicalJson } from "../publication/sent/canonical-json.ts";
import { freeze } from "../publication/sent/freeze.ts";
import { frozenText } from "../publication/sent/sent-text.ts";

/** The form of a state; one of another form cannot be compared. */
export const STATE_FORM = 2;

/** A number as a letter, chart or scenario prints it. */
export interface NumberState {
  readonly figure: string;
  /** What tells this use of a figure from others, in both states. */
  readonly place: string;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Where it comes from: sources and places in them, or our own formula. */
  readonly from: string;
}

export interface LetterState {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly underEmbargo: boolean;
  /** Two states with the same digest print the same letter, but for pictures. */
  readonly digest: string;
  /** The digest of the Markdown but for the keys that tell what became of the letter. */
  readonly text: string;
  readonly numbers: readonly (NumberState & { readonly sentence: string; readonly line: number })[];
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    readonly picture: string;
    readonly rows: readonly (NumberState & { readonly label: string })[];
  }[];
  readonly claims: readonly {
    readonly text: string;
    readonly holds: string;
    readonly stands: boolean;
    readonly line: number;
  }[];
  readonly notice: ReturnType<typeof noticeJson> | null;
  readonly problems: readonly string[];
}

export interface State {
  readonly form: typeof STATE_FORM;
  readonly letters: readonly LetterState[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly results: readonly NumberState[];
  }[];
  /** What is wrong outside letters. */
  readonly problems: readonly string[];
}

/** The state of files under this code, at a moment. */
export function stateOf(files: Files, input: PublicationInput): State {
  const { compared, problems, embargoed } = publication(files, {
    ...input,
    charts: drawnOnce(input.charts ?? new Map()),
    underEmbargo: true,
  });
  const text = (path: string) => frozenText(new TextDecoder().decode(files.get(path))).sha256;
  const of = (path: string) => problems.filter((problem) => problem.path === path).map(problemText);
  const whole = new Set([...compared.letters, ...compared.drafts].map(({ path }) => path));
  const state = (letter: Letter | Draft, digest: string): LetterState => {
    const found = compared.notices.get(letter.slug);
    const fallen = new Set(found?.fallen.map(({ claim }) => claim));
    return {
      slug: letter.slug,
      title: letter.title,
      status: letter.status,
      underEmbargo: embargoed.has(letter.path),
      digest,
      text: text(letter.path),
      numbers: letter.numbers.map(({ text, figure, named, use, sentence, line }) => ({
        ...numberState(figure, text, `${named ?? figure.name} ${use}`),
        sentence: plainSpaces(sentence),
        line,
      })),
      charts: letter.charts.map(({ chart }) => ({
        id: chart.id,
        title: chart.title,
        picture: `${chart.pictures.wide} ${chart.pictures.narrow}`,
        rows: chart.rows.map(({ label, text, figure, named }) => ({
          ...numberState(figure, text, `${label} ${named ?? figure.name}`),
          label,
        })),
      })),
      // A condition that fails gives its claim no figures; one of a sent letter fails in its notice.
      claims: letter.claims.map((claim) => ({
        text: plainSpaces(claim.text),
        holds: conditionText(claim.holds),
        stands: claim.figures.size > 0 && !fallen.has(claim),
        line: claim.line,
      })),
      notice: found === undefined ? null : noticeJson(found),
      problems: of(letter.path),
    };
  };
  const digest = digests();
  const letters = [
    ...compared.letters.map((letter) => state(letter, digest(letter))),
    ...compared.drafts.map((draft) => state(draft, "")),
  ];
  return {
    form: STATE_FORM,
    letters: letters.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    scenarios: compared.scenarios.map(({ scenario: { id, title }, results }) => ({
      id,
      title,
      results: results.map((figure) => numberState(figure, figureText(figure), figure.name)),
    })),
    problems: problems.filter(({ path }) => !whole.has(path) && !embargoed.has(path)).map(problemText),
  };
}

function numberState(figure: Figure, text: string, place: string): NumberState {
  const { name, low, high, unit, trail } = figure;
  const sources = observedInputs(figure).map(({ trail: { source, locator } }) => `${source.id}, ${locator}`);
  const formula = trail.kind === "derived" ? [formulaText(trail.formula)] : [];
  return {
    figure: name,
    place,
    text: plainSpaces(text),
    low,
    high,
    unit: unit.id,
    from: [...formula, ...sources].join("; "),
  };
}

/** Charts that give the digest of their picture, each drawn once for the same rows: letters share many. */
function drawnOnce(definitions: ReadonlyMap<string, ChartDefinition>): ReadonlyMap<string, ChartDefinition> {
  const known = new Map<string, string>();
  const drawn = (definition: ChartDefinition): ChartDefinition => ({
    ...definition,
    draw(rows, canvas) {
      const key = `${canvas.id} ${rowsKey(rows)}`;
      const picture = known.get(key) ?? sha256(definition.draw(rows, canvas));
      known.set(key, picture);
      return picture;
    },
  });
  return new Map([...definitions].map(([id, definition]) => [id, drawn(definition)]));
}

function rowsKey(rows: readonly ChartRow[]): string {
  return JSON.stringify(rows.map(({ figure: { trail, ...figure }, ...row }) => [row, figure, trail.kind]));
}

/** Digests of letters; of each figure once, as concepts of one day share what is known. */
function digests(): (letter: Letter) => string {
  const known = new Map<string, string>();
  return (letter) => {
    const { figures, letter: words, sources } = freeze(letter);
    const { slug, asOf, status, replacedBy, withdrawn, show, embargo } = letter;
    const lasting = Object.entries(figures).map(([name, { trail, ...figure }]) => {
      const key = `${status === "concept" ? asOf : slug} ${name}`;
      // The line of a row is no part of what a letter says.
      const rests = trail.kind === "observed" ? { ...trail, line: 0 } : trail;
      const digest = known.get(key) ?? sha256(canonicalJson({ ...figure, trail: rests }));
      known.set(key, digest);
      return `${name} ${digest}`;
    });
    const since = { status, replacedBy, withdrawn, show, embargo };
    return sha256(JSON.stringify([words, since, lasting.sort(), Object.entries(sources).sort()]));
  };
}
