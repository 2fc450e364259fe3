import { type Figure, sourcesOf } from "../figures/figure.ts";
import { filledFormula } from "../figures/words/formula-text.ts";
import { publishedOnPaper } from "../figures/words/published-words.ts";
import { publicSince } from "../figures/words/source-words.ts";
import { unroundedText } from "../language/writing/quantity.ts";
import type { NumberEntry } from "./entries.ts";
import type { Body } from "./letter.ts";

/** A run of words, a source by the number it has in the list, or the words of a source itself. */
export type ProvenancePart = string | { readonly source: number } | { readonly quoted: string };

/** The number that each source has in the list at the end of a text, by its id. */
export function sourceNumbers({ sources }: Pick<Body, "sources">): ReadonlyMap<string, number> {
  return new Map(sources.map(({ entry, source }) => [source.id, entry]));
}

/** Where a figure comes from, in one or two sentences, as paper has it. */
export function provenance(figure: Figure, sources: ReadonlyMap<string, number>): readonly ProvenancePart[] {
  const { trail } = figure;
  const source = (id: string): ProvenancePart => ({ source: sources.get(id) ?? 0 });
  const from = (first: string) =>
    sourcesOf(figure).flatMap(({ id }, index) => [index > 0 ? " en " : first, source(id)]);
  switch (trail.kind) {
    case "observed":
      return [
        "Staat in ",
        source(trail.source.id),
        `: ${trail.source.title}, ${trail.locator}, als `,
        { quoted: trail.printed },
        `. Openbaar ${publicSince(trail)}.`,
      ];
    case "assumption":
      return [
        `Een aanname, gekozen door ${trail.owner}: ${trail.why}`,
        ...(trail.sameAs ? [...from(" De waarde volgt uit "), "."] : []),
      ];
    case "derived": {
      const { beside, after } = trail.published ? publishedOnPaper(trail.published) : { beside: "", after: "" };
      const why = trail.bridge ? ` Waarom dit bij elkaar mag: ${trail.bridge}` : "";
      return [
        `Door ons berekend: ${filledFormula(trail.formula, trail.inputs)}${beside}`,
        ...from(", uit "),
        `.${after}${why}`,
      ];
    }
  }
}

/** The value with every figure written out, where the text rounds it. */
export function inFull({ figure, text }: Pick<NumberEntry, "figure" | "text">): string | undefined {
  const full = unroundedText(figure);
  return text.includes(full) ? undefined : full;
}
