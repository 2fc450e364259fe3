import { expect, test } from "vitest";
import { revisedLetters } from "../../../src/publication/follow-up/revised-letters.ts";
import { publication } from "../../../src/publication/publication.ts";
import { COSTS_HEADER, COSTS_ROW, lines } from "../../data/small-data.ts";
import { afterSending, input, letterText, world } from "../small-content.ts";

const sent = afterSending(
  "2026-03-geld",
  world({
    "content/letters/2026-03-geld.md": letterText("Wij missen :value[shortfall.2024].", { date: "2026-03-01" }),
  }),
);
const edition = (day: string, low: number) =>
  [
    `data/costs/${day}.csv`,
    new TextEncoder().encode(lines(COSTS_HEADER, COSTS_ROW.replace(",65,80,", `,${low},85,`))),
  ] as const;

function revised(files: typeof sent) {
  const { publication: made } = publication(files, input);
  if (made === undefined) throw new Error("there is no publication");
  return revisedLetters(made.letters, made);
}

test("a letter without news is not in the list", () => {
  expect(revised(sent)).toEqual([]);
});

test("every change of a sent letter is there, the newest first", () => {
  const [found, ...others] = revised(new Map([...sent, edition("2026-04-01", 70), edition("2026-05-01", 75)]));
  expect(others).toEqual([]);
  expect(found?.letter.slug).toBe("2026-03-geld");
  expect(found?.changes.map(({ day, after }) => [day, after.low])).toEqual([
    ["2026-05-01", 75e6],
    ["2026-04-01", 70e6],
  ]);
});
