// What a lock holds of a letter. It is read strictly: what this program does not know it cannot print, and says so.
import * as z from "zod";
import { Correction } from "../../data/tables/correction.ts";
import { measures } from "../../data/tables/definition.ts";
import { qualifiers } from "../../language/writing/quantity.ts";
import { FrozenPhrasing, FrozenRoot } from "./frozen-nodes.ts";

const name = z.string().min(1);
const index = z.number().int().nonnegative();
const day = z.iso.date();
/** The names that figures have in a formula or condition, and their own, in its order. */
const inputs = z.array(z.tuple([name, name]));
const sentence = z.array(FrozenPhrasing);
const place = { line: index, column: index };

const FrozenCorrection = z.strictObject({
  ...Correction.shape,
  old: z.string().optional(),
  new: z.string().optional(),
});

const FrozenTrail = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("observed"),
    source: name,
    locator: z.string(),
    printed: z.string(),
    dataset: name,
    edition: day,
    path: name,
    line: index,
    corrections: z.array(FrozenCorrection).optional(),
  }),
  z.strictObject({
    kind: z.literal("derived"),
    formula: name,
    inputs,
    bridge: z.string().optional(),
    scenario: name.optional(),
    published: z
      .strictObject({
        figure: name,
        sum: z.strictObject({ low: z.number(), high: z.number() }),
        apart: z.literal(true).optional(),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal("assumption"),
    why: z.string(),
    owner: z.string(),
    step: z.number().optional(),
    sameAs: z.array(name).optional(),
  }),
]);

const FrozenFigure = z.strictObject({
  name,
  label: z.string(),
  series: name,
  period: z.string(),
  population: z.string().optional(),
  low: z.number(),
  high: z.number(),
  /** The id of its unit, and of its stand. */
  unit: name,
  stand: name.optional(),
  step: z.number(),
  qualifier: z.enum(qualifiers).optional(),
  by: z.string().optional(),
  definition: name,
  counts: z.string(),
  measure: z.enum(measures),
  priceLevel: z.string().optional(),
  note: z.string().optional(),
  trail: FrozenTrail,
});

const FrozenSource = z.strictObject({
  id: name,
  title: z.string(),
  publisher: z.string(),
  published: day,
  day: z.enum(["stated", "derived", "latest", "assumed"]),
  date_text: z.string().optional(),
  kamerstuk: z.string().optional(),
  address: z.string().optional(),
  read_at: z.string().optional(),
  pages: z.number().optional(),
});

const FrozenRow = z.strictObject({
  label: z.string(),
  text: z.string(),
  figure: name,
  named: z.string().optional(),
  name: z.string().optional(),
  group: z.string().optional(),
});

/** A chart by its rows. */
const FrozenRows = z.strictObject({
  id: name,
  title: z.string(),
  description: z.string(),
  bridge: z.string().optional(),
  unit: z.string(),
  rows: z.array(FrozenRow),
  gaps: z.array(z.strictObject({ label: z.string(), text: z.string(), after: index })).optional(),
  sources: z.array(name),
});

const FrozenDrawing = z.strictObject({ svg: z.string().startsWith("<svg"), width: z.number(), height: z.number() });

/** A chart by its rows, with its pictures as they were drawn. */
const FrozenChart = FrozenRows.extend({
  pictures: z.strictObject({
    wide: FrozenDrawing,
    narrow: FrozenDrawing,
    print: FrozenDrawing,
    picture: FrozenDrawing,
  }),
});

const yesNo = z.enum(["yes", "no"]);

const letterWith = <C extends typeof FrozenRows | typeof FrozenChart>(chart: C) =>
  z.strictObject({
    slug: name,
    title: name,
    summaryText: z.string(),
    date: day,
    asOf: day,
    /** Not in the locks of letters that were sent before this could be said: these were sent as examples. */
    example: z.boolean().default(true),
    to: z.strictObject({
      id: name,
      name,
      salutation: name,
      email: z.string().optional(),
      source: name.optional(),
    }),
    debate: z.strictObject({ date: z.string().optional(), name: z.string() }).optional(),
    dossier: z.string().optional(),
    profile: z.strictObject({
      profile: name,
      pages: z.number(),
      annex: yesNo,
      sources: yesNo,
      charts: yesNo,
      font_size: z.number(),
      why: z.string(),
    }),
    verified: index,
    tree: FrozenRoot,
    summary: sentence,
    /** Not in the locks of letters that were sent before there were points. */
    points: z.array(sentence).default([]),
    numbers: z.array(
      z.strictObject({
        text: z.string(),
        figure: name,
        sentence: z.string(),
        entry: index,
        use: index,
        named: z.string().optional(),
        ...place,
      }),
    ),
    charts: z.array(z.strictObject({ entry: index, line: index, chart })),
    claims: z.array(
      z.strictObject({ text: z.string(), holds: name, bridge: z.string().optional(), figures: inputs, ...place }),
    ),
    excuses: z.array(z.strictObject({ text: z.string(), why: z.string(), ...place })),
    asks: z.array(z.strictObject({ text: z.string(), amount: name.optional(), years: name.optional(), line: index })),
    sources: z.array(z.strictObject({ entry: index, source: name })),
  });

const rest = { figures: z.record(name, FrozenFigure), sources: z.record(name, FrozenSource) };

/** A letter as plain values: words and lists, and each figure and source once, by name; its charts with their pictures. */
export const Frozen = z.strictObject({ letter: letterWith(FrozenChart), ...rest });

/** The same as the first locks had it: the pictures of a chart are drawn anew. */
export const FrozenUndrawn = z.strictObject({ letter: letterWith(FrozenRows), ...rest });

export type Frozen = z.infer<typeof Frozen>;
export type FrozenUndrawn = z.infer<typeof FrozenUndrawn>;
export type FrozenFigure = z.infer<typeof FrozenFigure>;
export type FrozenChart = z.infer<typeof FrozenChart> | z.infer<typeof FrozenRows>;
