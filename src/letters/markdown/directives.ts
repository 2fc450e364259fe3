import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import { didYouMean } from "../../data/csv/nearest.ts";

/** A directive as remark-directive parses it. */
export type DirectiveNode = TextDirective | LeafDirective | ContainerDirective;

/** What an author can write that is more than Markdown. One list: the compiler and its errors rest on it. */
export interface Directive {
  readonly name: string;
  readonly node: "textDirective" | "leafDirective" | "containerDirective";
  /** An example of the whole form. */
  readonly form: string;
  readonly attributes: readonly string[];
  /** The attribute it cannot do without. */
  readonly needs?: string;
}

export const directives: readonly Directive[] = [
  { name: "value", node: "textDirective", form: ":value[figure]", attributes: ["as", "period"] },
  { name: "cite", node: "textDirective", form: ':cite[source]{loc="§ 1"}', attributes: ["loc"] },
  {
    name: "claim",
    node: "textDirective",
    form: ':claim[sentence]{holds="a > b"}',
    attributes: ["holds", "bridge"],
    needs: "holds",
  },
  {
    name: "quote",
    node: "textDirective",
    form: ':quote[words]{from="source" loc="§ 1"}',
    attributes: ["from", "loc"],
    needs: "from",
  },
  { name: "excuse", node: "textDirective", form: ':excuse[words]{why="reason"}', attributes: ["why"], needs: "why" },
  { name: "chart", node: "leafDirective", form: "::chart[chart]", attributes: [] },
  { name: "table", node: "leafDirective", form: "::table[approximations]", attributes: [] },
  {
    name: "ask",
    node: "containerDirective",
    form: ':::ask{amount="figure" years="2026-"}',
    attributes: ["amount", "years"],
  },
];

/** An example of the whole form of a directive, with an attribute where it knows one. */
export function wholeForm(name: string): string | undefined {
  const directive = directives.find((candidate) => candidate.name === name);
  const [attribute] = directive?.attributes ?? [];
  if (directive === undefined || attribute === undefined || directive.form.includes("{")) return directive?.form;
  return `${directive.form}{${attribute}="…"}`;
}

/** What is wrong with the form of a directive; its names and values are checked later. */
export function formFault(node: DirectiveNode): string | undefined {
  const directive = directives.find(({ name }) => name === node.name);
  if (directive === undefined) {
    const forms = directives.map(({ form }) => form).join(", ");
    const meant = didYouMean(
      node.name,
      directives.map(({ name }) => name),
    );
    return `no directive is named "${node.name}"${meant || `; write one of ${forms}`}`;
  }
  if (directive.node !== node.type) return `${node.name} is not written like this; write ${directive.form}`;
  if (node.type !== "containerDirective" && plainText(node).trim() === "") {
    return `${node.name} names nothing; write ${directive.form}`;
  }
  const unknown = Object.keys(node.attributes ?? {}).find((name) => !directive.attributes.includes(name));
  if (unknown !== undefined) {
    const known = directive.attributes.length > 0 ? `; it knows ${directive.attributes.join(", ")}` : "; it has none";
    return `${node.name} does not know "${unknown}"${known}`;
  }
  const { needs } = directive;
  if (needs !== undefined && !node.attributes?.[needs]?.trim()) {
    return `${node.name} has no ${needs}; write ${directive.form}`;
  }
  return undefined;
}
