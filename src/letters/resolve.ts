import type { Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import type { Parent, Point } from "unist";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { type ChartDefinition, chart } from "../charts/chart.ts";
import { didYouMean } from "../data/nearest.ts";
import type { Source } from "../data/source.ts";
import { sourcesOf } from "../figures/figure.ts";
import type { Snapshot } from "../figures/snapshot.ts";
import { figureText } from "../figures/wording.ts";
import { type DirectiveNode, formFault } from "./directives.ts";
import type {
  Ask,
  AskNode,
  Body,
  ChartNode,
  CitationNode,
  FigureNode,
  LetterChart,
  LetterNumber,
  LetterSource,
} from "./letter.ts";
import { wordsOf } from "./words.ts";

/** What a text is held against. */
export interface Knowledge {
  readonly snapshot: Snapshot;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Who asks, in messages: `this letter`. */
  readonly what: string;
}

/** A mistake that may vanish once the data are mended carries this rule. */
export const RESTS_ON_DATA = "rests-on-data";

/**
 * Resolves the directives of texts in the order given, so that figures, charts and sources are numbered by first use.
 * What cannot be resolved is a message on the file, in its place.
 */
export function resolveBody(trees: readonly Root[], file: VFile, { snapshot, charts, sources, what }: Knowledge): Body {
  const numbers: LetterNumber[] = [];
  const entries = new Map<string, { entry: number; uses: number }>();
  const drawn: LetterChart[] = [];
  const numbered = new Map<string, LetterSource>();
  const asks: Ask[] = [];

  const place = (node: DirectiveNode): Point => node.position?.start ?? { line: 1, column: 1 };
  const refuse = (node: DirectiveNode, reason: string, rests = false) => {
    file.message(reason, { place: place(node), source: "letters", ruleId: rests ? RESTS_ON_DATA : "directive" });
  };
  const sourceEntry = (source: Source): number => {
    const known = numbered.get(source.id) ?? { entry: numbered.size + 1, source };
    numbered.set(source.id, known);
    return known.entry;
  };
  const figureNode = (node: DirectiveNode, name: string): FigureNode | undefined => {
    const found = snapshot.find(name, what);
    if ("missing" in found) {
      refuse(node, found.missing, true);
      return undefined;
    }
    const { figure } = found;
    const known = entries.get(figure.name) ?? { entry: entries.size + 1, uses: 0 };
    known.uses += 1;
    entries.set(figure.name, known);
    for (const source of sourcesOf(figure)) sourceEntry(source);
    const number: LetterNumber = {
      text: figureText(figure, { withStand: found.standLeftOut }),
      figure,
      entry: known.entry,
      use: known.uses,
      line: place(node).line,
      column: place(node).column,
    };
    numbers.push(number);
    return { type: "figure", number, position: node.position };
  };

  type Resolved = FigureNode | CitationNode | ChartNode | AskNode | undefined;
  const resolvers = {
    value: (node) => figureNode(node, plainText(node).trim()),
    cite: (node) => {
      const id = plainText(node).trim();
      const source = sources.get(id);
      if (source === undefined) {
        const meant = didYouMean(id, sources.keys()) || "; see data/sources.csv for their names";
        refuse(node, `no source is named "${id}"${meant}`, true);
      } else if (source.published > snapshot.date) {
        refuse(node, `${id} became public on ${source.published}, after ${what} (${snapshot.date})`, true);
      } else {
        const locator = node.attributes?.["loc"] ?? undefined;
        return { type: "citation", entry: sourceEntry(source), source, locator, position: node.position };
      }
      return undefined;
    },
    chart: (node) => {
      const id = plainText(node).trim();
      const definition = charts.get(id);
      if (definition === undefined) {
        const meant = didYouMean(id, charts.keys()) || `; the charts are ${[...charts.keys()].join(", ")}`;
        refuse(node, `no chart is named "${id}"${meant}`);
        return undefined;
      }
      if (drawn.some((other) => other.chart.id === id)) {
        refuse(node, `the chart ${id} is already in ${what}; show it once`);
        return undefined;
      }
      const made = chart(definition, snapshot, what);
      if ("missing" in made) {
        refuse(node, made.missing, true);
        return undefined;
      }
      for (const source of made.chart.sources) sourceEntry(source);
      const entry: LetterChart = { entry: drawn.length + 1, chart: made.chart, line: place(node).line };
      drawn.push(entry);
      return { type: "chart", chart: entry, position: node.position };
    },
    ask: (node) => {
      const { amount, years } = node.attributes ?? {};
      if (years && !/^\d{4}(-(\d{4})?)?$/.test(years)) {
        refuse(node, `years "${years}" is not a year or years; write 2026, 2026-2028 or 2026-`);
      }
      const named = amount ? figureNode(node, amount) : undefined;
      return {
        type: "ask",
        amount: named,
        years: years ?? undefined,
        children: (node as ContainerDirective).children,
        position: node.position,
      };
    },
  } satisfies Record<string, (node: DirectiveNode) => Resolved>;
  const resolve = new Map<string, (node: DirectiveNode) => Resolved>(Object.entries(resolvers));

  for (const tree of trees) {
    visit(tree, (node, index, parent: Parent | undefined) => {
      if (node.type !== "textDirective" && node.type !== "leafDirective" && node.type !== "containerDirective") return;
      if (index === undefined || parent === undefined) return;
      const fault = formFault(node);
      if (fault !== undefined) {
        refuse(node, fault);
        return;
      }
      const made = resolve.get(node.name)?.(node);
      if (made !== undefined) parent.children[index] = made;
    });
  }
  // An ask's own words are read only now, when the numbers in it have their text.
  for (const tree of trees) {
    visit(tree, "ask", (node: AskNode) => {
      asks.push({
        text: wordsOf(node),
        amount: node.amount?.number.figure,
        years: node.years,
        line: node.position?.start.line ?? 1,
      });
    });
  }
  return {
    tree: trees.at(-1) ?? { type: "root", children: [] },
    numbers,
    charts: drawn,
    sources: [...numbered.values()],
    asks,
  };
}
