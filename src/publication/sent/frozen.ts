// What a lock holds of a letter. The schema asks for what a letter cannot be printed without; what a later program
// adds to figures, sources or words goes in and out with it.
import * as z from "zod";

const name = z.string().min(1);
const point = z.number().int().nonnegative();
const inputs = z.array(z.tuple([name, name]));

const FrozenTrail = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("observed"),
    source: name,
    locator: z.string(),
    printed: z.string(),
    dataset: name,
    edition: z.iso.date(),
    path: name,
    line: point,
  }),
  z.looseObject({
    kind: z.literal("derived"),
    formula: name,
    inputs,
    published: z.looseObject({ figure: name, sum: z.looseObject({ low: z.number(), high: z.number() }) }).optional(),
  }),
  z.looseObject({
    kind: z.literal("assumption"),
    why: z.string(),
    owner: z.string(),
    sameAs: z.array(name).optional(),
  }),
]);

const FrozenFigure = z.looseObject({
  name,
  label: z.string(),
  series: name,
  period: z.string(),
  low: z.number(),
  high: z.number(),
  unit: name,
  step: z.number(),
  definition: name,
  counts: z.string(),
  measure: name,
  /** The id of its stand. */
  stand: name.optional(),
  trail: FrozenTrail,
});

const FrozenSource = z.looseObject({
  id: name,
  title: z.string(),
  publisher: z.string(),
  published: z.iso.date(),
  day: name,
});

/** A place in the Markdown: `9:1-9:40`. */
const place = z.string().regex(/^\d+:\d+-\d+:\d+$/);

const FrozenNode = z.looseObject({
  type: name,
  position: place.optional(),
  get children() {
    return z.array(FrozenNode).optional();
  },
});

const FrozenLetter = z.looseObject({
  slug: name,
  title: name,
  summaryText: z.string(),
  date: z.iso.date(),
  asOf: z.iso.date(),
  /** Not in the locks of letters that were sent before this could be said: these were sent as examples. */
  example: z.boolean().default(true),
  to: z.looseObject({ id: name, name, salutation: name }),
  verified: point,
  tree: FrozenNode,
  summary: z.array(FrozenNode),
  /** Not in the locks of letters that were sent before there were points. */
  points: z.array(z.array(FrozenNode)).default([]),
  numbers: z.array(
    z.looseObject({
      text: z.string(),
      figure: name,
      sentence: z.string(),
      entry: point,
      use: point,
      line: point,
      column: point,
    }),
  ),
  charts: z.array(
    z.looseObject({
      entry: point,
      line: point,
      chart: z.looseObject({
        id: name,
        title: z.string(),
        description: z.string(),
        unit: z.string(),
        rows: z.array(z.looseObject({ label: z.string(), text: z.string(), figure: name })),
        sources: z.array(name),
      }),
    }),
  ),
  claims: z.array(z.looseObject({ text: z.string(), holds: name, figures: inputs, line: point, column: point })),
  excuses: z.array(z.looseObject({ text: z.string(), why: z.string(), line: point, column: point })),
  asks: z.array(z.looseObject({ text: z.string(), amount: name.optional(), years: name.optional(), line: point })),
  sources: z.array(z.object({ entry: point, source: name })),
});

/** A letter as plain values: words and lists, and each figure and source once, by name. */
export const Frozen = z.object({
  letter: FrozenLetter,
  figures: z.record(name, FrozenFigure),
  sources: z.record(name, FrozenSource),
});

export type Frozen = z.infer<typeof Frozen>;
export type FrozenFigure = z.infer<typeof FrozenFigure>;
export type FrozenNode = z.infer<typeof FrozenNode>;
