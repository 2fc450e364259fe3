import { figureTitle } from "../../figures/words/wording.ts";
import { dayText } from "../../language/writing/day.ts";
import { plainSpaces } from "../../language/writing/line-ends.ts";
import { fullAddress } from "../../letters/address.ts";
import { entryTitle, exampleMark, exampleNote, markedTitle } from "../../letters/example-words.ts";
import type { Letter } from "../../letters/letter.ts";
import { knowledgeDays, type Revision } from "../../publication/follow-up/revisions.ts";
import { type Publication, shown } from "../../publication/publication.ts";
import { atomText, type Feed, type FeedEntry, tagId } from "./atom.ts";

/** The letters on the site as an Atom feed. */
export function lettersFeed(publication: Publication): string {
  const { errata } = publication;
  const entries = shown(publication.letters).map((letter): FeedEntry => {
    const days = [letter.date, letter.withdrawn ?? "", errata.get(letter.slug)?.date ?? ""];
    return {
      ...entryOf(letter, publication),
      id: tagId(publication.organisation.site, letter.date, `brief/${letter.slug}`),
      title: entryTitle(letter, letter.title),
      published: letter.date,
      updated: latest(days),
      summary: `Aan ${letter.to.name}. ${plainSpaces(letter.summaryText)}`,
    };
  });
  return feed(
    "feed.xml",
    "brieven/",
    "Brieven",
    `${entries.length === 0 ? "Er is nog geen brief. Zodra er een is, staat hij hier." : "Alle brieven, de nieuwste eerst."}${exampleNote(publication.organisation, "Het zijn voorbeelden.")}`,
    entries,
    publication,
  );
}

/** What became of the numbers of sent letters, day by day, as an Atom feed. */
export function revisionsFeed(publication: Publication): string {
  const { letters, notices, errata, organisation } = publication;
  const entries = letters.flatMap((letter): FeedEntry[] => {
    const days = Map.groupBy(notices.get(letter.slug)?.history ?? [], ({ day }) => day);
    const erratum = errata.get(letter.slug);
    const revised = [...days].map(([day, changes]): FeedEntry => {
      const count = changes.length === 1 ? "een cijfer" : `${changes.length} cijfers`;
      return {
        ...entryOf(letter, publication),
        id: tagId(organisation.site, day, `herziening/${letter.slug}`),
        title: markedTitle(letter, `${count} bijgesteld in “${letter.title}”`),
        published: day,
        updated: day,
        summary: `Sinds ${plainSpaces(dayText(day))}. ${changes.map(changeText).join(" ")}`,
      };
    });
    if (erratum === undefined) return revised;
    const corrected: FeedEntry = {
      ...entryOf(letter, publication),
      id: tagId(organisation.site, erratum.date, `erratum/${letter.slug}`),
      title: markedTitle(letter, `erratum bij “${letter.title}”`),
      published: erratum.date,
      updated: erratum.date,
      summary: erratum.summary,
    };
    return [...revised, corrected];
  });
  entries.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0) || (a.id < b.id ? -1 : 1));
  const subtitle = `Welke cijfers in verzonden brieven later zijn bijgesteld.${exampleNote(organisation, "De brieven zijn voorbeelden.")}`;
  return feed("herzieningen.xml", "herzieningen/", "Bijgestelde cijfers", subtitle, entries, publication);
}

function feed(
  file: string,
  page: string,
  title: string,
  subtitle: string,
  entries: readonly FeedEntry[],
  { organisation, data, today }: Publication,
): string {
  const made: Feed = {
    id: fullAddress(file, organisation),
    title: `${title} van ${organisation.name}`,
    subtitle,
    author: organisation.name,
    self: fullAddress(file, organisation),
    page: fullAddress(page, organisation),
    updated: latest(entries.map(({ updated }) => updated)) || (knowledgeDays(data).at(-1) ?? today),
    entries,
  };
  return atomText(made);
}

function entryOf(letter: Letter, { organisation, data }: Publication): Pick<FeedEntry, "page" | "categories"> {
  const { slug, dossier } = letter;
  const mark = exampleMark(letter);
  return {
    page: fullAddress(`brieven/${slug}/`, organisation),
    categories: [
      ...(mark === undefined ? [] : [{ term: mark.toLowerCase(), label: mark }]),
      ...(dossier === undefined
        ? []
        : [{ term: dossier, label: `${data.papers ? "Kamerdossier" : "Dossier"} ${dossier}` }]),
    ],
  };
}

function changeText({ before, from, to, sources }: Revision): string {
  const by = sources.map(({ title }) => title).join(" en ");
  return plainSpaces(`${figureTitle(before)}: ${from} is nu ${to}${by && ` (volgens ${by})`}.`);
}

function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? "";
}
