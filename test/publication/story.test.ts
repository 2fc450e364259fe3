// A letter is sent, the world moves on: what was sent stays, and the site says what changed.
import { describe, expect, test } from "vitest";
import type { Files } from "../../src/data/csv/file-map.ts";
import { revisionsFeed } from "../../src/exports/feeds/feeds.ts";
import { briefJson } from "../../src/exports/json/brief-json.ts";
import { impact } from "../../src/impact/impact.ts";
import { stateOf } from "../../src/impact/state.ts";
import { publication } from "../../src/publication/publication.ts";
import { ARRIVALS_HEADER, COSTS_HEADER, COSTS_ROW, FORMULAS_HEADER, lines } from "../data/small-data.ts";
import { afterSending, input, letterText, texts, world } from "./small-content.ts";

const SLUG = "2026-03-geld";
const LETTER = `content/letters/${SLUG}.md`;
const NEXT = "content/letters/2026-05-vervolg.md";
const body = [
  ':claim[Gemeenten komen hooguit :value[shortfall.2024] tekort]{holds="shortfall.2024 < limit.2024"} :cite[report-2026].',
  "",
  "Er waren :value[inflow.2023] mensen, en samen is dat :value[double.2024].",
].join("\n");
const limit = "limit,2024,90,,,EUR_million,,,report-2024,§ 2,€ 90 miljoen,";

const before = world({
  "data/definitions.csv": lines(
    "series,dataset,label,unit,definition,counts,measure,price_level,not_with,why",
    "shortfall,costs,Tekort,EUR,shortfall_money,Wat gemeenten tekortkomen.,flow,,,",
    "limit,costs,Grens,EUR,shortfall_money,Tot waar het mag gaan.,flow,,,",
    "rate,costs,Bedrag per persoon,EUR/person,rate_money,Wat er per persoon is.,rate,,,",
    "inflow,arrivals,Instroom,persons,started,Wie er begon.,flow,,,",
    "growth,arrivals,Groei,share,growth,Hoeveel meer er begonnen.,rate,,,",
  ),
  "data/costs/2026-01-28.csv": lines(COSTS_HEADER, COSTS_ROW, limit),
  "data/formulas.csv": lines(
    FORMULAS_HEADER,
    "double.2024,Dubbel tekort,EUR,shortfall_money,Twee keer het tekort.,shortfall.2024 + shortfall.2024,",
  ),
  [LETTER]: letterText(body, { date: "2026-03-01" }),
});
const sent = afterSending(SLUG, before);
const withFile = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, new TextEncoder().encode(text)]]);
const revisedTo = (low: number, high: number) =>
  lines(
    COSTS_HEADER,
    COSTS_ROW.replace(",65,80,", `,${low},${high},`).replace("€ 65 tot € 80", `€ ${low} tot € ${high}`),
  );
const made = (files: Files) => {
  const { publication: found, problems } = publication(files, input);
  expect(texts(problems)).toEqual([]);
  if (found === undefined) throw new Error("there is no publication");
  return found;
};

describe("a letter that was sent", () => {
  test("says that nothing changed, as long as nothing did, by the day of the newest edition", () => {
    expect(made(sent).notices.get(SLUG)?.text).toBe("alle cijfers ongewijzigd per 28\u00a0januari 2026");
  });

  const revised = withFile(sent, "data/costs/2026-04-01.csv", revisedTo(70, 85));

  test("is named beforehand by the impact of that revision: as a concept by its sentences, as sent by its notice", () => {
    const edition = "data/costs/2026-04-01.csv";
    const asConcept = impact(stateOf(before, input), stateOf(withFile(before, edition, revisedTo(70, 85)), input));
    // A concept knows what its own day knew, and a letter of before the edition is not touched.
    expect(asConcept.letters).toEqual([]);
    const asSent = impact(stateOf(sent, input), stateOf(revised, input));
    expect(asSent.letters.map(({ slug, notice }) => [slug, notice?.to?.text])).toEqual([
      [SLUG, "2 van de 3 cijfers zijn sindsdien bijgesteld"],
    ]);
    const revisions = asSent.letters[0]?.notice?.to?.revised ?? [];
    expect(revisions).toHaveLength(2);
    expect(JSON.stringify(revisions)).toContain("70 tot");
  });

  test("has an entry in the feed of revisions, with both values", () => {
    const feed = revisionsFeed(made(revised)).replaceAll("\u00a0", " ");
    expect(feed).toContain(`herziening/${SLUG}`);
    expect(feed).toContain("€ 65 tot € 80 miljoen");
    expect(feed).toContain("€ 70 tot € 85 miljoen");
  });

  test("is the same to the byte after a revision", () => {
    const [then, now] = [made(sent).letters[0], made(revised).letters[0]];
    expect(JSON.stringify(now)).toBe(JSON.stringify(then));
    expect(now).toEqual(then);
  });

  test("names each revised number in its notice: then and now, by which source, since when", () => {
    const notice = made(revised).notices.get(SLUG);
    expect(notice?.text).toBe("2 van de 3 cijfers zijn sindsdien bijgesteld");
    expect(
      notice?.revised.map(({ before: { name }, from, to, day, sources }) => [name, from, to, day, sources[0]?.id]),
    ).toEqual([
      [
        "shortfall.2024",
        "€\u00a065 tot €\u00a080\u00a0miljoen",
        "€\u00a070 tot €\u00a085\u00a0miljoen",
        "2026-04-01",
        "report-2026",
      ],
      [
        "double.2024",
        "€\u00a0130 tot €\u00a0160\u00a0miljoen",
        "€\u00a0140 tot €\u00a0170\u00a0miljoen",
        "2026-04-01",
        "report-2026",
      ],
    ]);
    expect(notice?.fallen).toEqual([]);
  });

  test("names a number whose stand its author left out, once a newer stand has another value", () => {
    const row = 'inflow,,2023,definitief,37200,,,persons,100,circa,report-2026,tabel 1,"37,2 duizend",';
    const files = withFile(sent, "data/arrivals/2026-04-10.csv", lines(ARRIVALS_HEADER, row));
    const notice = made(files).notices.get(SLUG);
    expect(notice?.text).toBe("1 van de 3 cijfers is sindsdien bijgesteld");
    expect(notice?.revised[0]).toMatchObject({
      from: "circa\u00a036.100 (voorlopig cijfer)",
      to: "circa\u00a037.200 (definitief cijfer)",
      day: "2026-04-10",
    });
  });

  test("says in brief.json what its page says", () => {
    const { letters, notices } = made(revised);
    const [letter] = letters;
    expect(letter && briefJson(letter, notices.get(SLUG)).notice).toMatchObject({
      text: "2 van de 3 cijfers zijn sindsdien bijgesteld",
      revised: [
        { figure: "shortfall.2024", from: "€ 65 tot € 80 miljoen", to: "€ 70 tot € 85 miljoen", since: "2026-04-01" },
        {},
      ],
    });
  });

  test("keeps each change in its history, and measures what is said against the letter", () => {
    const twice = withFile(revised, "data/costs/2026-05-01.csv", revisedTo(65, 80));
    const notice = made(twice).notices.get(SLUG);
    expect(notice?.text).toBe("alle cijfers ongewijzigd per 1\u00a0mei 2026");
    expect(notice?.history.filter(({ after }) => after.name === "shortfall.2024").map(({ day }) => day)).toEqual([
      "2026-04-01",
      "2026-05-01",
    ]);
  });
});

describe("a claim that breaks", () => {
  const broken = withFile(sent, "data/costs/2026-04-01.csv", revisedTo(80, 95));

  test("stands in the notice of the letter that was sent with it", () => {
    const notice = made(broken).notices.get(SLUG);
    expect(notice?.text).toBe("2 van de 3 cijfers zijn sindsdien bijgesteld; 1 bewering klopt niet meer");
    expect(notice?.fallen.map(({ claim: { text } }) => text)).toEqual([
      "Gemeenten komen hooguit €\u00a065 tot €\u00a080\u00a0miljoen tekort",
    ]);
  });

  test("fails a concept of after that day, at its condition", () => {
    const concept = withFile(broken, NEXT, letterText(body, { date: "2026-05-20" }));
    expect(texts(publication(concept, input).problems)).toEqual([
      expect.stringMatching(/^content\/letters\/2026-05-vervolg\.md:9:\d+: the claim "Gemeenten komen hooguit .*": /),
    ]);
  });
});
