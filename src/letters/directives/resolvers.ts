import type { PhrasingContent, Table, Text } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { chart } from "../../charts/chart.ts";
import { didYouMean } from "../../data/csv/nearest.ts";
import type { Source } from "../../data/tables/source.ts";
import { pageFault } from "../../data/tables/source-page.ts";
import { authorWordsFault } from "../../figures/author-words/author-words.ts";
import type { HeldCondition } from "../../figures/claims/condition.ts";
import { figureText } from "../../figures/words/wording.ts";
import { type Knowledge, RESTS_ON_DATA } from "../knowledge.ts";
import type {
  AskNode,
  ChartNode,
  CitationNode,
  Claim,
  ClaimNode,
  Excuse,
  FigureNode,
  LetterChart,
  LetterNumber,
  QuotationNode,
} from "../letter.ts";
import type { DirectiveNode } from "../markdown/directives.ts";
import { numbering } from "../numbering.ts";
import { judgedClaim } from "./judged-claim.ts";
import { wordTables } from "./word-tables.ts";

/** What a directive becomes; nothing when it cannot be resolved. */
type Resolved = FigureNode | CitationNode | ChartNode | AskNode | ClaimNode | QuotationNode | Table | Text | undefined;

/** How each directive is resolved, and what is gathered on the way. */
export function resolvers(file: VFile, knowledge: Knowledge) {
  const { snapshot, charts, tools, data, what } = knowledge;
  const lines = String(file).split(/\r?\n/);
  const { numbers, sources, sourceEntry, number } = numbering();
  const drawn: LetterChart[] = [];
  const excuses: Excuse[] = [];
  const held = new Map<Claim, HeldCondition>();
  /** Numbers whose author states that their period is not the year of the sentence. */
  const stated = new Set<LetterNumber>();

  const place = (node: DirectiveNode): Point => node.position?.start ?? { line: 1, column: 1 };
  const refuse = (node: DirectiveNode, reason: string, rests = false, at = place(node)) => {
    file.message(reason, { place: at, source: "letters", ruleId: rests ? RESTS_ON_DATA : "directive" });
  };
  const figureNode = (node: DirectiveNode, name: string): FigureNode | undefined => {
    const found = snapshot.find(name, what);
    if ("missing" in found) {
      refuse(node, found.missing, true);
      return undefined;
    }
    const { figure } = found;
    const { as, period } = node.name === "value" ? (node.attributes ?? {}) : {};
    const fault = as ? authorWordsFault(as, figure, data) : undefined;
    if (fault !== undefined) refuse(node, fault, true);
    if (period && period !== figure.period) {
      refuse(node, `period="${period}" is not the period of ${figure.name}, which is ${figure.period}`);
    }
    const text = as || figureText(figure, { withStand: found.standLeftOut });
    const printed = number(figure, text, place(node), found.standLeftOut ? name : undefined);
    if (period) stated.add(printed);
    return { type: "figure", number: printed, position: node.position };
  };
  const known = (node: DirectiveNode, id: string): Source | undefined => {
    const source = data.sources.get(id);
    if (source === undefined) {
      const meant = didYouMean(id, data.sources.keys()) || "; see data/sources.csv for their names";
      refuse(node, `no source is named "${id}"${meant}`, true);
    } else if (source.published > snapshot.date) {
      refuse(node, `${id} became public on ${source.published}, after ${what} (${snapshot.date})`, true);
    } else return source;
    return undefined;
  };
  const citation = (node: DirectiveNode, id: string): Omit<CitationNode, "type"> | undefined => {
    const source = known(node, id);
    if (source === undefined) return undefined;
    const locator = node.attributes?.["loc"] ?? undefined;
    const fault = locator && pageFault(locator, source);
    if (fault) refuse(node, fault);
    return { entry: sourceEntry(source), source, locator, position: node.position };
  };

  const made = {
    value: (node) => figureNode(node, plainText(node).trim()),
    cite: (node) => {
      const cited = citation(node, plainText(node).trim());
      return cited && { type: "citation", ...cited };
    },
    quote: (node) => {
      const cited = citation(node, node.attributes?.["from"] ?? "");
      return cited && { type: "quotation", ...cited, children: node.children as PhrasingContent[] };
    },
    excuse: (node) => {
      const text = plainText(node);
      excuses.push({ text, why: node.attributes?.["why"] ?? "", line: place(node).line, column: place(node).column });
      return { type: "text", value: text, excused: true, position: node.position } as Text;
    },
    claim: (node) => {
      const { claim, fault, ...found } = judgedClaim(node, knowledge, lines);
      if (found.held !== undefined) held.set(claim, found.held);
      if (fault !== undefined) refuse(node, fault.reason, fault.missing, fault.place);
      return { type: "claim", claim, children: node.children as PhrasingContent[], position: node.position };
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
      const shown = chart(definition, snapshot, tools, what);
      if ("missing" in shown) {
        refuse(node, shown.missing, true);
        return undefined;
      }
      for (const source of shown.chart.sources) sourceEntry(source);
      const entry: LetterChart = { entry: drawn.length + 1, chart: shown.chart, line: place(node).line };
      drawn.push(entry);
      return { type: "chart", chart: entry, position: node.position };
    },
    table: (node) => {
      const name = plainText(node).trim();
      const made = wordTables.get(name);
      if (made !== undefined) return made(data);
      refuse(node, `no table is named "${name}"; the tables are ${[...wordTables.keys()].join(", ")}`);
      return undefined;
    },
    ask: (node) => {
      const { amount, years } = node.attributes ?? {};
      if (years && !/^\d{4}(-(\d{4})?)?$/.test(years)) {
        refuse(node, `years "${years}" is not a year or years; write 2026, 2026-2028 or 2026-`);
      }
      const named = amount ? figureNode(node, amount) : undefined;
      if (amount && named?.number.figure.measure === "mutation") {
        const { line, column } = place(node);
        const start = lines[line - 1]?.indexOf(amount, column - 1) ?? -1;
        const at = { line, column: start < 0 ? column : start + 1 };
        refuse(node, `${amount} is a change of a budget, and an ask has an amount; write the name of one`, true, at);
      }
      return {
        type: "ask",
        amount: named,
        years: years ?? undefined,
        children: (node as ContainerDirective).children,
        position: node.position,
      };
    },
  } satisfies Record<string, (node: DirectiveNode) => Resolved>;

  return {
    resolve: new Map<string, (node: DirectiveNode) => Resolved>(Object.entries(made)),
    refuse,
    numbers,
    sources,
    charts: drawn,
    excuses,
    held,
    stated,
  };
}
