import { describe, expect, test } from "vitest";
import {
  byWords,
  entryTitle,
  exampleBanner,
  exampleMark,
  exampleNote,
  exampleProperty,
  letterWord,
  markedTitle,
  stateWords,
} from "../../src/letters/example-words.ts";

const concept: { status: string; example?: boolean } = { status: "concept" };

describe("an example", () => {
  const example = { ...concept, example: true };

  test("says so wherever it goes", () => {
    expect([
      exampleMark(example),
      exampleBanner(example),
      stateWords(example),
      byWords(example, "Platform"),
      letterWord(example),
      entryTitle(example, "Titel"),
      markedTitle(example, "erratum bij “Titel”"),
      exampleNote(example, "Het zijn voorbeelden."),
      exampleProperty(example),
    ]).toEqual([
      "Voorbeeld",
      "Voorbeeld: de afzender bestaat niet, de cijfers wel.",
      "Voorbeeld · concept",
      "Voorbeeld van Platform",
      "voorbeeldbrief",
      "Voorbeeld (concept): Titel",
      "Voorbeeld: erratum bij “Titel”",
      " Het zijn voorbeelden.",
      { example: true },
    ]);
  });
});

describe("a letter that is really sent", () => {
  test("says nothing of the kind, and what is left reads well", () => {
    expect([
      exampleMark(concept),
      exampleBanner(concept),
      stateWords(concept),
      byWords(concept, "Platform"),
      letterWord(concept),
      entryTitle(concept, "Titel"),
      markedTitle(concept, "erratum bij “Titel”"),
      exampleNote(concept, "Het zijn voorbeelden."),
      exampleProperty(concept),
    ]).toEqual([
      undefined,
      undefined,
      "Concept",
      "Platform",
      "brief",
      "Brief (concept): Titel",
      "Erratum bij “Titel”",
      "",
      {},
    ]);
  });
});
