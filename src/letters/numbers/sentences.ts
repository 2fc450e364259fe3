/** A sentence of a passage: [start, end), without the space around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });

/** After these a point ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:art|blz|bijv|ca|dr|drs|evt|ing|inw|jl|m\.n|mld|mln|mr|mrd|nr|nrs|o\.a|p|pag|par|prof|resp|t\.a\.v|t\.o\.v|vgl|zgn)\.\s*$/iu;

/** The sentences of a text. */
export function sentences(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  // A line of the file that ends is no end of a sentence.
  for (const { segment, index } of segmenter.segment(text.replaceAll("\n", " "))) {
    const last = spans.at(-1);
    const end = index + segment.trimEnd().length;
    if (open && last !== undefined) last.end = end;
    else spans.push({ start: index + segment.length - segment.trimStart().length, end });
    open = ABBREVIATION.test(segment);
  }
  return spans.filter(({ start, end }) => end > start);
}

/** The first sentence of a text, or all of it where it has no end. */
export function firstSentence(text: string): string {
  const [first] = sentences(text);
  return first ? text.slice(first.start, first.end) : text;
}
