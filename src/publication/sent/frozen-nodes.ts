// The nodes of a letter as its lock keeps them: those of Markdown, and ours. Where a node stands is a text; what it points
// at is a name, or a place in a list of the letter. A kind of node that is not here is a fault of the lock.
import * as z from "zod";

const name = z.string().min(1);
const index = z.number().int().nonnegative();
const maybe = <T extends z.ZodType>(type: T) => type.nullish();

/** A place in the Markdown: `9:1-9:40`. */
const position = z
  .string()
  .regex(/^\d+:\d+-\d+:\d+$/)
  .optional();

const reference = { identifier: z.string(), label: maybe(z.string()) };
const referenceType = z.enum(["shortcut", "collapsed", "full"]);
const target = { url: z.string(), title: maybe(z.string()) };
const cited = { entry: index, source: name, locator: z.string().optional() };

const FrozenFigureNode = z.strictObject({ type: z.literal("figure"), position, number: index });

const Styled = z.strictObject({
  type: z.enum(["emphasis", "strong", "delete"]),
  position,
  get children() {
    return z.array(FrozenPhrasing);
  },
});
const Link = z.strictObject({
  type: z.literal("link"),
  position,
  url: z.string(),
  title: maybe(z.string()),
  get children() {
    return z.array(FrozenPhrasing);
  },
});
const LinkReference = z.strictObject({
  type: z.literal("linkReference"),
  position,
  identifier: z.string(),
  label: maybe(z.string()),
  referenceType,
  get children() {
    return z.array(FrozenPhrasing);
  },
});
const Quotation = z.strictObject({
  type: z.literal("quotation"),
  position,
  entry: index,
  source: name,
  locator: z.string().optional(),
  get children() {
    return z.array(FrozenPhrasing);
  },
});
const Claim = z.strictObject({
  type: z.literal("claim"),
  position,
  claim: index,
  get children() {
    return z.array(FrozenPhrasing);
  },
});
/** Words; in locks of before an excuse was a node, `excused` marks those that need no source. */
const Words = z.strictObject({
  type: z.literal("text"),
  position,
  value: z.string(),
  excused: z.literal(true).optional(),
});
const Excuse = z.strictObject({ type: z.literal("excuse"), position, excuse: index, children: z.tuple([Words]) });

/** A node that stands in a sentence. */
export const FrozenPhrasing = z.discriminatedUnion("type", [
  Words,
  z.strictObject({ type: z.enum(["inlineCode", "html"]), position, value: z.string() }),
  z.strictObject({ type: z.literal("break"), position }),
  z.strictObject({ type: z.literal("image"), position, ...target, alt: maybe(z.string()) }),
  z.strictObject({ type: z.literal("imageReference"), position, ...reference, referenceType, alt: maybe(z.string()) }),
  z.strictObject({ type: z.literal("footnoteReference"), position, ...reference }),
  Styled,
  Link,
  LinkReference,
  FrozenFigureNode,
  z.strictObject({ type: z.literal("citation"), position, ...cited }),
  Quotation,
  Claim,
  Excuse,
]);

export type FrozenPhrasing = z.infer<typeof FrozenPhrasing>;

const sentence = z.array(FrozenPhrasing);

const Cell = z.strictObject({ type: z.literal("tableCell"), position, children: sentence });
const TableRow = z.strictObject({ type: z.literal("tableRow"), position, children: z.array(Cell) });

const Item = z.strictObject({
  type: z.literal("listItem"),
  position,
  checked: maybe(z.boolean()),
  spread: maybe(z.boolean()),
  get children() {
    return z.array(FrozenBlock);
  },
});
const List = z.strictObject({
  type: z.literal("list"),
  position,
  ordered: maybe(z.boolean()),
  start: maybe(z.number()),
  spread: maybe(z.boolean()),
  get children() {
    return z.array(Item);
  },
});
const Quote = z.strictObject({
  type: z.literal("blockquote"),
  position,
  get children() {
    return z.array(FrozenBlock);
  },
});
const Note = z.strictObject({
  type: z.literal("footnoteDefinition"),
  position,
  identifier: z.string(),
  label: maybe(z.string()),
  get children() {
    return z.array(FrozenBlock);
  },
});
const Ask = z.strictObject({
  type: z.literal("ask"),
  position,
  years: name.optional(),
  amount: FrozenFigureNode.optional(),
  get children() {
    return z.array(FrozenBlock);
  },
});

/** A node that stands between others: a paragraph, a list, a chart. */
export const FrozenBlock = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), position, children: sentence }),
  z.strictObject({ type: z.literal("heading"), position, depth: z.literal([1, 2, 3, 4, 5, 6]), children: sentence }),
  z.strictObject({ type: z.literal("thematicBreak"), position }),
  z.strictObject({
    type: z.literal("code"),
    position,
    lang: maybe(z.string()),
    meta: maybe(z.string()),
    value: z.string(),
  }),
  z.strictObject({ type: z.literal("html"), position, value: z.string() }),
  z.strictObject({ type: z.literal("definition"), position, ...reference, ...target }),
  List,
  z.strictObject({
    type: z.literal("table"),
    position,
    align: maybe(z.array(z.enum(["left", "right", "center"]).nullable())),
    children: z.array(TableRow),
  }),
  Quote,
  Note,
  z.strictObject({ type: z.literal("chart"), position, chart: index }),
  Ask,
]);

export type FrozenBlock = z.infer<typeof FrozenBlock>;
export type FrozenItem = z.infer<typeof Item>;

/** The whole of a text. */
export const FrozenRoot = z.strictObject({ type: z.literal("root"), position, children: z.array(FrozenBlock) });

export type FrozenRoot = z.infer<typeof FrozenRoot>;
