import type { Nodes, Parents } from "mdast";

/** The words of a resolved text without mark-up, numbers included. */
export function wordsOf(node: Parents): string {
  const words = (child: Nodes): string => {
    if (child.type === "figure") return child.number.text;
    if ("value" in child) return child.value;
    const inner = "children" in child ? child.children.map(words).join("") : "";
    return child.type === "paragraph" || child.type === "listItem" ? `${inner} ` : inner;
  };
  return node.children
    .map(words)
    .join("")
    .replace(/[ \n]+/g, " ")
    .trim();
}
