import type { Nodes, Root } from "mdast";
import type { Point } from "unist";
import type { Claim, PrintedNumber } from "../letter.ts";

/** One node of a passage: the characters it has in the text, and the words a reader sees for them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Where its first character stands in the file. */
  readonly at: Point;
  /** The figure it prints. */
  readonly number?: PrintedNumber | undefined;
  /** The claim it is a part of. */
  readonly claim?: Claim | undefined;
  /** The source it is quoted from. */
  readonly quoted?: string | undefined;
}

/** A run of text in which sentences and numbers are looked for: a paragraph, a heading, a cell. */
export interface Passage {
  /** The words of the author; what is traced already is one U+FFFC. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Whether it is a cell of a table, whose column and row say what it counts. */
  readonly cell: boolean;
  /** The block that follows the passage. */
  readonly next?: Nodes | undefined;
}

/** What stands in a passage for a number that is traced, a citation, or code: it is read as one word. */
const TRACED = "\ufffc";

const BLOCKS = new Set(["paragraph", "heading", "tableCell"]);

/**
 * The passages of a text, in its order.
 * @param code whether code is read as text; on a page it shows how to write, in a letter it would only hide a number
 */
export function passages(tree: Root, code: boolean): readonly Passage[] {
  const found: Passage[] = [];
  const walk = (node: Nodes, next: Nodes | undefined): void => {
    if (BLOCKS.has(node.type) || (code && node.type === "code")) {
      found.push(passage(node, code, next));
      return;
    }
    const children: readonly Nodes[] = "children" in node ? node.children : [];
    for (const [index, child] of children.entries()) walk(child, children[index + 1]);
  };
  walk(tree, undefined);
  return found;
}

/** The words between two places of a passage, as a reader sees them. */
export function shownBetween({ pieces }: Passage, start: number, end: number): string {
  return (
    pieces
      .filter((piece) => piece.end > start && piece.start < end)
      .map((piece) =>
        piece.shown.length === piece.end - piece.start
          ? piece.shown.slice(Math.max(0, start - piece.start), end - piece.start)
          : piece.shown,
      )
      .join("")
      .replace(/[ \n]+/g, " ")
      // A citation leaves a space where it stood.
      .replace(/ (?=[.,;:?!](?:\s|$))/g, "")
      .trim()
  );
}

/** The piece that holds a place of a passage. */
export function pieceAt({ pieces }: Passage, offset: number): Piece | undefined {
  return pieces.find(({ start, end }) => start <= offset && offset < end);
}

/**
 * Where a word of a passage stands in its file.
 * @param lines the lines of the file: escapes and entities make the text shorter than what its author wrote
 */
export function placeOf(passage: Passage, offset: number, word: string, lines: readonly string[]): Point {
  const piece = pieceAt(passage, offset);
  if (piece === undefined) return { line: 1, column: 1 };
  const before = passage.text.slice(piece.start, offset).split("\n");
  const line = piece.at.line + before.length - 1;
  const column = (before.length === 1 ? piece.at.column : 1) + (before.at(-1)?.length ?? 0);
  const [first = word] = word.split("\n");
  const found = lines[line - 1]?.indexOf(first, column - 1) ?? -1;
  return { line, column: found < 0 ? column : found + 1 };
}

/** What the pieces of a passage stand in. */
type Around = Pick<Piece, "claim" | "quoted">;

function passage(block: Nodes, code: boolean, next: Nodes | undefined): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const walk = (node: Nodes, inside: Around, unresolved = false): void => {
    const found = piece(node, code, unresolved);
    if (found !== undefined) {
      const { characters, shown, number } = found;
      const at = node.position?.start ?? { line: 1, column: 1 };
      pieces.push({ start: text.length, end: text.length + characters.length, shown, at, number, ...inside });
      text += characters;
    } else if ("children" in node) {
      const claim = node.type === "claim" ? node.claim : inside.claim;
      const quoted = node.type === "quotation" ? node.source.id : inside.quoted;
      const open = unresolved || node.type === "textDirective";
      for (const child of node.children) walk(child, { claim, quoted }, open);
    }
  };
  walk(block, {});
  return { text, pieces, cell: block.type === "tableCell", next };
}

/** What a node is in the text of a passage, and what a reader sees for it; nothing for what only surrounds words. */
function piece(
  node: Nodes,
  code: boolean,
  unresolved: boolean,
): { readonly characters: string; readonly shown: string; readonly number?: PrintedNumber } | undefined {
  switch (node.type) {
    case "figure":
      return { characters: TRACED, shown: node.number.text, number: node.number };
    case "text":
      // What is wrong with a directive is said already; its words are no prose.
      return { characters: unresolved || node.data?.traced ? TRACED : node.value, shown: node.value };
    case "inlineCode":
    case "code":
      return { characters: code ? node.value : TRACED, shown: node.value };
    case "excuse":
      return { characters: TRACED, shown: node.excuse.text };
    case "citation":
    case "footnoteReference":
      return { characters: TRACED, shown: "" };
    case "break":
      return { characters: "\n", shown: "\n" };
    default:
      return undefined;
  }
}
