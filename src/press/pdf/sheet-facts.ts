import { snapshotText } from "../../figures/snapshot.ts";
import { dayText } from "../../language/writing/day.ts";
import { fullAddress, letterAddress } from "../../letters/address.ts";
import { exampleMark, stateWords } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import type { Organisation } from "../../letters/organisation.ts";
import { type LetterDocument, type Place, type Sheet, words } from "./document.ts";

/** The size of the text of a letter, in points, unless a profile asks for more. */
export const TEXT_SIZE = 10;

/** Where the front matter of a letter stands, for what is wrong with it. */
const TOP: Place = { line: 1, column: 1 };

/** What links in a letter start from: the site, and the letter itself. */
export function addressesOf(letter: Pick<Letter, "slug">, organisation: Organisation) {
  return { site: fullAddress("", organisation), page: letterAddress(letter, organisation) };
}

/** What every sheet of a letter has: sender, state, date, and where it stands for good. */
export function sheetOf(letter: Letter, organisation: Organisation, { size = TEXT_SIZE } = {}): Sheet {
  const [year = 0, month = 0, day = 0] = letter.date.split("-").map(Number);
  const mark = exampleMark(letter)?.toUpperCase();
  return {
    title: letter.title,
    subject: [words(letter.title, placeOf(letter.frontPlaces?.title))],
    summaryText: letter.summaryText,
    sender: [words(organisation.name)],
    tagline: [words(organisation.tagline)],
    contact: [
      words(`${organisation.place} · `),
      { is: "link", url: `mailto:${organisation.email}`, children: [words(organisation.email)] },
      words(" · "),
      { is: "link", url: fullAddress("", organisation), children: [words(new URL(organisation.site).host)] },
    ],
    date: [year, month, day],
    ...(mark && { mark: [words(mark)] }),
    state: [words(stateWords(letter))],
    asOf: [words(`${stateWords(letter)} · ${snapshotText({ date: letter.asOf })}`)],
    address: letterAddress(letter, organisation),
    size,
  };
}

/** What stands above a letter: when, to whom, about what. */
export function factsOf(letter: Letter, organisation: Organisation): LetterDocument["facts"] {
  const { debate, dossier } = letter;
  const fact = (label: string, text: string, at = TOP) => ({ label, words: [words(text, at)] });
  return [
    fact("Aan", letter.to.name),
    fact("Datum", `${organisation.place}, ${dayText(letter.date)}`),
    ...(debate
      ? [
          fact(
            "Debat",
            debate.name + (debate.date ? `, ${dayText(debate.date)}` : ""),
            placeOf(letter.frontPlaces?.debate),
          ),
        ]
      : []),
    fact("Kenmerk", `${dossier ? `dossier ${dossier} · ` : ""}${letter.slug}`),
  ];
}

function placeOf(point: Place | undefined): Place {
  return point === undefined ? TOP : { line: point.line, column: point.column };
}
