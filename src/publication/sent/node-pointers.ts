// What the nodes of a letter point at: frozen as a name or a place in a list, thawed into the thing itself.
import type { Parent } from "unist";
import type { LetterNode } from "../../letters/letter-nodes.ts";

/** What a property of a node holds: something of a list of the letter, a source, or a node of its own. */
export type Reference = "number" | "claim" | "excuse" | "chart" | "source" | "node";

/** The properties of a node that are more than a word or a number. */
type Pointing<N> = Exclude<
  { [K in keyof N]-?: NonNullable<N[K]> extends string | number | boolean ? never : K }[keyof N],
  keyof Parent
>;

/** A new kind of node, or a new property of one, does not compile until it says here what it points at. */
const REFERENCES: { readonly [N in LetterNode as N["type"]]: Readonly<Record<Pointing<N>, Reference>> } = {
  figure: { number: "number" },
  citation: { source: "source" },
  claim: { claim: "claim" },
  excuse: { excuse: "excuse" },
  quotation: { source: "source" },
  chart: { chart: "chart" },
  ask: { amount: "node" },
};

const byType: ReadonlyMap<string, Readonly<Record<string, Reference>>> = new Map(Object.entries(REFERENCES));

/** The properties of a node with what they point at changed into something else; properties that are absent stay so. */
export function pointingElsewhere(
  node: { readonly type: string; readonly [key: string]: unknown },
  change: Readonly<Record<Reference, (held: unknown) => unknown>>,
): Readonly<Record<string, unknown>> {
  const references = Object.entries(byType.get(node.type) ?? {}).filter(([key]) => node[key] !== undefined);
  return Object.fromEntries(references.map(([key, reference]) => [key, change[reference](node[key])]));
}
