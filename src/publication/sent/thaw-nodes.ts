// The tree of a letter out of its lock: each node again with its place, and with what it points at.
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root } from "mdast";
import type { Position } from "unist";
import type { Source } from "../../data/tables/source.ts";
import type { Claim, Excuse, LetterChart, LetterNumber } from "../../letters/letter.ts";
import type { FrozenBlock, FrozenItem, FrozenPhrasing, FrozenRoot } from "./frozen-nodes.ts";
import { LockError, type LockKeys } from "./lock-error.ts";

/** What nodes point at. */
export interface Lists {
  readonly numbers: readonly LetterNumber[];
  readonly claims: readonly Claim[];
  readonly excuses: readonly Excuse[];
  readonly charts: readonly LetterChart[];
  /** The source with an id. @throws LockError when the lock has none */
  source(id: string, keys: LockKeys): Source;
}

/** The whole of a text. @throws LockError where it points at nothing */
export function thawedRoot({ position, ...root }: FrozenRoot, lists: Lists, keys: LockKeys): Root {
  return { ...root, ...placed(position), children: blocks(root.children, lists, keys) };
}

/** The words of a sentence. @throws LockError where they point at nothing */
export function thawedSentence(nodes: readonly FrozenPhrasing[], lists: Lists, keys: LockKeys): PhrasingContent[] {
  return nodes.map((node, index) => phrasing(node, lists, [...keys, index]));
}

function phrasing({ position, ...node }: FrozenPhrasing, lists: Lists, keys: LockKeys): PhrasingContent {
  const place = placed(position);
  switch (node.type) {
    case "figure":
      return { ...node, ...place, number: pointed(lists.numbers, node.number, [...keys, "number"]) };
    case "citation":
      return { ...node, ...place, source: lists.source(node.source, [...keys, "source"]) };
    case "quotation":
      return {
        ...node,
        ...place,
        source: lists.source(node.source, [...keys, "source"]),
        children: children(node.children, lists, keys),
      };
    case "claim":
      return {
        ...node,
        ...place,
        claim: pointed(lists.claims, node.claim, [...keys, "claim"]),
        children: children(node.children, lists, keys),
      };
    case "excuse": {
      const [{ value, position: at }] = node.children;
      const excuse = pointed(lists.excuses, node.excuse, [...keys, "excuse"]);
      return { ...node, ...place, excuse, children: [{ type: "text", value, ...placed(at) }] };
    }
    case "text":
      return { type: "text", value: node.value, ...place };
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return { ...node, ...place, children: children(node.children, lists, keys) };
    default:
      return { ...node, ...place };
  }
}

function children(nodes: readonly FrozenPhrasing[], lists: Lists, keys: LockKeys): PhrasingContent[] {
  return thawedSentence(nodes, lists, [...keys, "children"]);
}

/** A node that may stand between others. */
type Block = BlockContent | DefinitionContent;

function blocks(nodes: readonly FrozenBlock[], lists: Lists, keys: LockKeys): Block[] {
  return nodes.map((node, index) => block(node, lists, [...keys, "children", index]));
}

function block({ position, ...node }: FrozenBlock, lists: Lists, keys: LockKeys): Block {
  const place = placed(position);
  switch (node.type) {
    case "paragraph":
    case "heading":
      return { ...node, ...place, children: children(node.children, lists, keys) };
    case "blockquote":
    case "footnoteDefinition":
      return { ...node, ...place, children: blocks(node.children, lists, keys) };
    case "list":
      return {
        ...node,
        ...place,
        children: node.children.map((held, index) => item(held, lists, [...keys, "children", index])),
      };
    case "table":
      return {
        ...node,
        ...place,
        children: node.children.map((row, index) => tableRow(row, lists, [...keys, "children", index])),
      };
    case "chart":
      return { ...node, ...place, chart: pointed(lists.charts, node.chart, [...keys, "chart"]) };
    case "ask":
      return {
        ...node,
        ...place,
        amount: node.amount && amountNode(node.amount, lists, [...keys, "amount"]),
        children: blocks(node.children, lists, keys),
      };
    default:
      return { ...node, ...place };
  }
}

function item({ position, ...node }: FrozenItem, lists: Lists, keys: LockKeys): ListItem {
  return { ...node, ...placed(position), children: blocks(node.children, lists, keys) };
}

type FrozenRow = Extract<FrozenBlock, { readonly type: "table" }>["children"][number];

function tableRow({ position, ...row }: FrozenRow, lists: Lists, keys: LockKeys) {
  const cells = row.children.map(({ position: at, ...cell }, index) => ({
    ...cell,
    ...placed(at),
    children: children(cell.children, lists, [...keys, "children", index]),
  }));
  return { ...row, ...placed(position), children: cells };
}

type FrozenAmount = NonNullable<Extract<FrozenBlock, { readonly type: "ask" }>["amount"]>;

function amountNode({ position, ...node }: FrozenAmount, { numbers }: Lists, keys: LockKeys) {
  return { ...node, ...placed(position), number: pointed(numbers, node.number, [...keys, "number"]) };
}

function pointed<T>(list: readonly T[], index: number, keys: LockKeys): T {
  const found = list[index];
  if (found === undefined) throw new LockError(`points at ${index} of a list of ${list.length}`, keys);
  return found;
}

/** A place in the Markdown, where a node has one. */
function placed(text: string | undefined): { position?: Position } {
  if (text === undefined) return {};
  const [line = 1, column = 1, endLine = line, endColumn = column] = text.split(/[:-]/).map(Number);
  return { position: { start: { line, column }, end: { line: endLine, column: endColumn } } };
}
