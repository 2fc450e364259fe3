import { describe, expect, test } from "vitest";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { erratumDraft } from "../../../src/publication/follow-up/erratum-draft.ts";
import { publication } from "../../../src/publication/publication.ts";
import { COSTS, COSTS_HEADER, COSTS_ROW, lines } from "../../data/small-data.ts";
import { afterSending, input, letterText, texts, world } from "../small-content.ts";

const SLUG = "2026-03-geld";
const ERRATUM = `content/letters/${SLUG}.erratum.md`;
const other = "shortfall,2023,70,,,EUR_million,,,report-2024,§ 3,€ 70 miljoen,";
const body = `:claim[Het tekort is :value[shortfall.2024]]{holds="shortfall.2024 > 0"}, en :claim[het steeg]{holds="shortfall.2024 > shortfall.2022"}. Eerder was het :value[shortfall.2023].

:::ask{amount="shortfall.2023" years="2026-"}
Vergoed dit.
:::
`;
const half = "shortfall,2022,50,,,EUR_million,,,report-2024,§ 3,€ 50 miljoen,";
const sent = afterSending(
  SLUG,
  world({
    [COSTS]: lines(COSTS_HEADER, COSTS_ROW, other, half),
    [`content/letters/${SLUG}.md`]: letterText(body, { date: "2026-03-01" }),
  }),
);
const withFile = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, new TextEncoder().encode(text)]]);
const revised = withFile(
  sent,
  "data/costs/2026-04-01.csv",
  lines(COSTS_HEADER, COSTS_ROW.replace(",65,80,", ",40,45,")),
);

function drafted(files: Files): string {
  const { publication: made, problems } = publication(files, input);
  expect(texts(problems)).toEqual([]);
  const letter = made?.letters[0];
  const notice = made?.notices.get(SLUG);
  if (made === undefined || letter === undefined || notice === undefined) throw new Error("nothing was sent");
  return erratumDraft(letter, notice, made.today, made.data);
}

/** The draft once its author has written what it leaves open. */
function finished(files: Files): string {
  return drafted(files).replaceAll("Schrijf hier", "Hier staat");
}

describe("a drafted erratum", () => {
  test("says what was wrong, what that changes, and what it does not", () => {
    expect(drafted(revised).replaceAll("\u00a0", " ")).toBe(
      lines(
        "---",
        "title: Erratum",
        "date: 2026-05-21",
        "summary: Schrijf hier kort wat er niet klopte, en wat dat betekent.",
        "---",
        "",
        "## Wat er niet klopte",
        "",
        '- Tekort, 2024: in de brief stond :excuse[€ 65 tot € 80 miljoen]{why="zo stond het in de brief van 1 maart 2026"}. Nu is het :value[shortfall.2024] :cite[report-2026].',
        "",
        "## Wat dat verandert",
        "",
        "- Deze zin klopt niet meer: “het steeg”.",
        "",
        "Schrijf hier wat dit betekent voor wat u vraagt.",
        "",
        "## Wat hetzelfde blijft",
        "",
        "- De andere cijfers in de brief zijn niet bijgesteld.",
        '- Het bedrag in onze oproep blijft :excuse[€ 70 miljoen]{why="zo stond het in de brief van 1 maart 2026"}.',
        '- Deze zin blijft kloppen: “:excuse[Het tekort is € 65 tot € 80 miljoen]{why="zo stond het in de brief van 1 maart 2026"}”.',
      ),
    );
  });

  test("is not published while it leaves a sentence to its author", () => {
    expect(texts(publication(withFile(revised, ERRATUM, drafted(revised)), input).problems)).toEqual([
      `${ERRATUM}:4:10: “Schrijf hier kort wat er niet klopte, en wat dat betekent.” is what the draft left to you; write it`,
      `${ERRATUM}:15:1: “Schrijf hier wat dit betekent voor wat u vraagt.” is what the draft left to you; write it`,
    ]);
  });

  test("is sound once its sentences are written, and stands with its letter", () => {
    const files = withFile(revised, ERRATUM, finished(revised));
    const { publication: made, problems } = publication(files, input);
    expect(texts(problems)).toEqual([]);
    expect(made?.errata.get(SLUG)?.numbers.map(({ text }) => text)).toEqual(["€\u00a040 tot €\u00a045\u00a0miljoen"]);
  });

  test("is sound too where no figure was revised, and the mistake is its author's", () => {
    const text = drafted(sent);
    expect(text).toContain("Schrijf hier wat er niet klopte. De cijfers in de brief zijn niet bijgesteld.");
    expect(texts(publication(withFile(sent, ERRATUM, finished(sent)), input).problems)).toEqual([]);
  });
});

test("a letter that was never sent has no erratum", () => {
  const files = world({ [`content/letters/${SLUG}.md`]: letterText("Tekst."), [ERRATUM]: "---\n" });
  expect(texts(publication(files, input).problems)).toEqual([
    `${ERRATUM}:1:1: corrects a letter, and ${SLUG} was never sent; take the file out, or put its lock back`,
  ]);
});
