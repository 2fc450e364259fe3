import { expect, test } from "vitest";
import { asConcepts } from "./concepts.ts";
import { afterSending, LETTER, letterText, world } from "./small-content.ts";

const SLUG = "2026-05-geld";
const concepts = world({
  [LETTER]: letterText("Wij missen :value[shortfall.2024].", { status: "concept # nog niet af" }),
  "data/ask-outcomes.csv": "letter,ask,date,outcome,source,note\n",
});
const sent = afterSending(SLUG, concepts, () => ({ bytes: new Uint8Array([1]), pages: 1 }));
const bytes = (text: string) => new TextEncoder().encode(text);

test("a letter that was sent is the concept it was, to the byte", () => {
  expect([...sent.keys()]).toContain(`content/letters/${SLUG}.pdf`);
  expect(asConcepts(sent)).toEqual(concepts);
});

test("so is one that was replaced or withdrawn, with its erratum and what became of its asks", () => {
  const text = new TextDecoder().decode(sent.get(LETTER));
  for (const since of [
    "vervangen # nog niet af\nreplaced_by: vervolg",
    "ingetrokken # nog niet af\nwithdrawn: 2026-06-01",
  ]) {
    const later = new Map([
      ...sent,
      [LETTER, bytes(text.replace("verzonden # nog niet af", since))],
      [`content/letters/${SLUG}.erratum.md`, bytes("---\n")],
      [
        "data/ask-outcomes.csv",
        bytes(`letter,ask,date,outcome,source,note\n${SLUG},1,2026-06-02,refused,report-2026,\n`),
      ],
    ]);
    expect(asConcepts(later)).toEqual(concepts);
  }
});
