import type { Source } from "../../data/tables/source.ts";
import { dayText } from "../../language/writing/day.ts";
import type { ObservedTrail } from "../figure.ts";

/** When a source became public, as a reader meets it: `28 januari 2026`, or `voorjaar 2026` where the day is not known. */
export function sourceDate({ date_text, published }: Source): string {
  return date_text ?? dayText(published);
}

/** The title of a source, with its publisher where another source has the same title. */
export function sourceTitle({ id, title, publisher }: Source, sources: Iterable<Source>): string {
  const twin = [...sources].some((other) => other.id !== id && other.title === title);
  return twin ? `${title} (${publisher})` : title;
}

/** Since when a number is public, as far as that is known: `sinds 28 januari 2026`, `in elk geval sinds …`, `voorjaar 2026`. */
export function publicSince({ edition, source }: Pick<ObservedTrail, "edition" | "source">): string {
  if (source.published !== edition || source.day === "stated") return `sinds ${dayText(edition)}`;
  if (source.date_text !== undefined) return `in of voor ${source.date_text}`;
  return `in elk geval sinds ${dayText(edition)}`;
}

const DAY_KNOWN: Readonly<Record<Source["day"], string>> = {
  stated: "De bron noemt deze dag zelf.",
  derived:
    "De bron noemt deze dag niet zelf. De dag volgt uit iets anders, zoals een debat of de dag waarop een regeling ingaat.",
  latest: "De bron noemt geen dag. Wij houden de laatste dag aan van de periode waarin zij uitkwam.",
  assumed: "De dag is niet bekend. Dit is onze aanname.",
};

/** How the day of a source is known. */
export function dayKnownText({ day }: Source): string {
  return DAY_KNOWN[day];
}

/** The host of an address, for a link that says where it leads. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}
