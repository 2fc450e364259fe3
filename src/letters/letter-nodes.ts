// The nodes of a letter's tree that Markdown does not have.
import type { PhrasingContent, Root, Text } from "mdast";
import type { Node, Parent } from "unist";
import type { Source } from "../data/tables/source.ts";
import type { Claim, Excuse, LetterChart, PrintedNumber } from "./letter.ts";

/** A resolved number in a text; in a finished text it is one of its list of numbers. */
export interface FigureNode extends Node {
  readonly type: "figure";
  readonly number: PrintedNumber;
}

/** A resolved citation: `[3], § 4.1`. */
export interface CitationNode extends Node {
  readonly type: "citation";
  readonly entry: number;
  readonly source: Source;
  readonly locator?: string | undefined;
}

/** A sentence, or part of one, whose condition holds. */
export interface ClaimNode extends Parent {
  readonly type: "claim";
  readonly claim: Claim;
  children: PhrasingContent[];
}

/** A number without a source that its author lets stand, in plain words; every press prints these in its place. */
export interface ExcuseNode extends Parent {
  readonly type: "excuse";
  readonly excuse: Excuse;
  children: [Text];
}

/** Words of a source, in quotation marks. */
export interface QuotationNode extends Parent {
  readonly type: "quotation";
  readonly entry: number;
  readonly source: Source;
  readonly locator?: string | undefined;
  children: PhrasingContent[];
}

/** A chart between paragraphs. */
export interface ChartNode extends Node {
  readonly type: "chart";
  readonly chart: LetterChart;
}

/** An ask, set apart; its children are blocks. */
export interface AskNode extends Parent {
  readonly type: "ask";
  readonly amount?: FigureNode | undefined;
  readonly years?: string | undefined;
  children: Root["children"];
}

/** The nodes that Markdown does not have. */
export type LetterNode = FigureNode | CitationNode | ClaimNode | ExcuseNode | QuotationNode | ChartNode | AskNode;

declare module "mdast" {
  interface PhrasingContentMap {
    figure: FigureNode;
    citation: CitationNode;
    claim: ClaimNode;
    excuse: ExcuseNode;
    quotation: QuotationNode;
  }
  interface BlockContentMap {
    chart: ChartNode;
    ask: AskNode;
  }
  interface TextData {
    /** Words that come out of `data/` by themselves: nobody typed their numbers. */
    traced?: true;
  }
  interface RootContentMap {
    figure: FigureNode;
    citation: CitationNode;
    claim: ClaimNode;
    excuse: ExcuseNode;
    quotation: QuotationNode;
    chart: ChartNode;
    ask: AskNode;
  }
}
