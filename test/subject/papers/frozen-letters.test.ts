// What is kept of a letter when it is sent, tried on every letter there is.
import { join } from "node:path";
import { expect, test } from "vitest";
import { pointNumbers } from "../../../src/letters/points.ts";
import { readInput } from "../../../src/publication/input.ts";
import { publication } from "../../../src/publication/publication.ts";
import { freeze } from "../../../src/publication/sent/freeze.ts";
import { Frozen } from "../../../src/publication/sent/frozen.ts";
import { thaw } from "../../../src/publication/sent/thaw.ts";
import { charts } from "../../../src/subject/charts/charts.ts";
import { subject } from "../../../src/subject/subject.ts";
import { MOMENT } from "../../moment.ts";
import { asConcepts } from "../../publication/concepts.ts";

test("every letter of the set freezes and thaws to itself: words, numbers, trails, charts and their pictures", () => {
  const files = asConcepts(readInput(join(import.meta.dirname, "../../..")));
  const buildTime = new Date(MOMENT);
  const { data, publication: whole } = publication(files, { buildTime, ...subject });
  const letters = whole?.letters ?? [];
  expect(letters.length).toBeGreaterThan(3);
  for (const letter of letters) {
    const frozen = Frozen.parse(JSON.parse(JSON.stringify(freeze(letter))));
    const { path, status, show } = letter;
    const thawed = thaw(frozen, { path, status, show }, { charts, stands: data.stands, units: data.units.base });
    // Where its front matter stands serves who still writes in it.
    const { tree, summary, points, frontPlaces } = letter;
    expect({ ...thawed, tree, summary, points, frontPlaces }).toEqual(letter);
    // A lock keeps lines and columns; where a node stands in the whole text says nothing more.
    const printed = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === "offset" ? undefined : inner)));
    expect(printed([thawed.summary, thawed.points, thawed.tree.children])).toEqual(
      printed([summary, points, tree.children.slice(1)]),
    );
    expect(pointNumbers(thawed).every((number) => thawed.numbers.includes(number))).toBe(true);
    expect(printed(freeze(thawed))).toEqual(printed(frozen));
  }
});
