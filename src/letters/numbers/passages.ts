import type { Root, RootContent } from "mdast";
import type { Node, Point } from "unist";
import type { Claim, LetterNumber } from "../letter.ts";

/** One node of a passage: the characters it has in the text, and the words a reader sees for them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Where its first character stands in the file. */
  readonly at: Point;
  /** The figure it prints. */
  readonly number?: LetterNumber | undefined;
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
  readonly next?: RootContent | undefined;
}

/** What stands in a passage for a number that is traced, a citation, or code: it is read as one word. */
const TRACED = "\ufffc";

const CODE = new Set(["inlineCode", "code"]);

const BLOCKS = new Set(["paragraph", "heading", "tableCell"]);

interface Inner extends Node {
  readonly value?: string;
  readonly children?: readonly Inner[];
  readonly number?: LetterNumber;
  readonly claim?: Claim;
  readonly excused?: boolean;
  readonly source?: { readonly id: string };
}

/**
 * The passages of a text, in its order.
 * @param code whether code is read as text; on a page it shows how to write, in a letter it would only hide a number
 */
export function passages(tree: Root, code: boolean): readonly Passage[] {
  const found: Passage[] = [];
  const walk = (node: Inner, next: Inner | undefined): void => {
    if (BLOCKS.has(node.type) || (code && node.type === "code")) {
      found.push(passage(node, code, next as RootContent | undefined));
      return;
    }
    const children = node.children ?? [];
    for (const [index, child] of children.entries()) walk(child, children[index + 1]);
  };
  walk(tree as unknown as Inner, undefined);
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

function passage(block: Inner, code: boolean, next: RootContent | undefined): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: Inner, characters: string, shown: string, inside: Pick<Piece, "claim" | "quoted">) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    pieces.push({
      start: text.length,
      end: text.length + characters.length,
      shown,
      at,
      number: node.number,
      ...inside,
    });
    text += characters;
  };
  const walk = (node: Inner, inside: Pick<Piece, "claim" | "quoted">, unresolved = false): void => {
    if (node.type === "figure") add(node, TRACED, node.number?.text ?? "", inside);
    // What is wrong with a directive is said already; its words are no prose.
    else if (unresolved && node.type === "text") add(node, TRACED, node.value ?? "", inside);
    else if ((node.type === "text" && !node.excused) || (code && CODE.has(node.type)))
      add(node, node.value ?? "", node.value ?? "", inside);
    else if (node.type === "text" || node.type === "inlineCode") add(node, TRACED, node.value ?? "", inside);
    else if (node.type === "citation" || node.type === "footnoteReference") add(node, TRACED, "", inside);
    else if (node.type === "break") add(node, "\n", "\n", inside);
    else {
      const claim = node.claim ?? inside.claim;
      const quoted = node.type === "quotation" ? node.source?.id : inside.quoted;
      const open = unresolved || node.type === "textDirective";
      for (const child of node.children ?? []) walk(child, { claim, quoted }, open);
    }
  };
  walk(block, {});
  return { text, pieces, cell: block.type === "tableCell", next };
}
