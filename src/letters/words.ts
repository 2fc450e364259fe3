import type { Root } from "mdast";
import type { Parent } from "unist";
import type { FigureNode, LetterNumber } from "./letter.ts";

/** The words of a resolved text without mark-up, numbers included. */
export function wordsOf(node: Parent | Root): string {
  const words = (child: unknown): string => {
    const { type, value, number, children } = child as Partial<FigureNode> & { value?: string; children?: unknown[] };
    if (type === "figure" && number) return (number as LetterNumber).text;
    if (typeof value === "string") return value;
    const inner = (children ?? []).map(words).join("");
    return String(type) === "paragraph" || String(type) === "listItem" ? `${inner} ` : inner;
  };
  return node.children
    .map(words)
    .join("")
    .replace(/[ \n]+/g, " ")
    .trim();
}
