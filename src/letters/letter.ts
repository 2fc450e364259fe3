import type { PhrasingContent, Root } from "mdast";
import type { Node, Parent, Point } from "unist";
import type { Chart } from "../charts/chart.ts";
import type { Condition } from "../data/formulas/statement.ts";
import type { Unreadable } from "../data/formulas/unreadable.ts";
import type { Committee } from "../data/tables/committee.ts";
import type { Profile } from "../data/tables/profile.ts";
import type { Source } from "../data/tables/source.ts";
import type { Figure } from "../figures/figure.ts";

/** A number in a text: the figure it prints, and where the author put it. */
export interface LetterNumber {
  /** As printed, with non-breaking spaces: the figure's own text, or the author's words for it. */
  readonly text: string;
  readonly figure: Figure;
  /** The sentence, cell or heading it stands in, without mark-up. */
  readonly sentence: string;
  /** The number of the figure in the list at the end, from 1. */
  readonly entry: number;
  /** Which use of the figure this is, from 1. */
  readonly use: number;
  /** The name its author wrote, where that leaves the stand out and so means the latest one known. */
  readonly named?: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** A chart in a text, numbered from 1. */
export interface LetterChart {
  readonly entry: number;
  readonly chart: Chart;
  readonly line: number;
}

/** A source in the list at the end, numbered by first use. */
export interface LetterSource {
  readonly entry: number;
  readonly source: Source;
}

/** A sentence that stands only while its condition on figures holds. */
export interface Claim {
  /** The claim without mark-up. */
  readonly text: string;
  /** Its condition; in a letter that is printed it can be read. */
  readonly holds: Condition | Unreadable;
  /** Why figures that do not count the same are compared all the same. */
  readonly bridge?: string | undefined;
  /** The figures of the condition by the name they have in it, in its order. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly line: number;
  readonly column: number;
}

/** A number that leads to no source, and why its author lets it stand. */
export interface Excuse {
  readonly text: string;
  readonly why: string;
  readonly line: number;
  readonly column: number;
}

/** What a letter asks of parliament. */
export interface Ask {
  /** The ask without mark-up. */
  readonly text: string;
  readonly amount?: Figure | undefined;
  /** `2026`, `2026-2028`, or `2026-` for 2026 and later. */
  readonly years?: string | undefined;
  readonly line: number;
}

/** A text whose every number, chart and citation is resolved. */
export interface Body {
  readonly tree: Root;
  readonly numbers: readonly LetterNumber[];
  readonly charts: readonly LetterChart[];
  readonly sources: readonly LetterSource[];
  readonly asks: readonly Ask[];
  readonly claims: readonly Claim[];
  readonly excuses: readonly Excuse[];
  /** Numbers that are checked against the text itself or its quoted source: counts of a list, numbers in a quotation. */
  readonly verified: number;
}

export type LetterStatus = "concept" | "verzonden" | "vervangen" | "ingetrokken";

/** A checked letter, as known on its own day; every press prints this object. */
export interface Letter extends Body {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  /** The summary with its numbers resolved, and the same without mark-up. */
  readonly summary: readonly PhrasingContent[];
  readonly summaryText: string;
  /** The letter in three sentences, or none; the letter on paper leaves them to its sheet. */
  readonly points: readonly (readonly PhrasingContent[])[];
  readonly date: string;
  /** The last day of knowledge that counts. */
  readonly asOf: string;
  readonly to: Committee;
  readonly debate?: { readonly name: string; readonly date?: string | undefined } | undefined;
  readonly dossier?: string | undefined;
  readonly status: LetterStatus;
  /** The letter that came in its place, once it was replaced. */
  readonly replacedBy?: string | undefined;
  /** The day it was withdrawn. */
  readonly withdrawn?: string | undefined;
  /** Until when nobody may read it, in Dutch time: `2026-09-15T06:00`. */
  readonly embargo?: string | undefined;
  readonly show: boolean;
  /** Whether it is an example, which nobody really sent; a sent letter stays what it was sent as. */
  readonly example: boolean;
  /** How long it may be on paper. */
  readonly profile: Profile;
  /** Where words of its front matter stand; a sent letter no longer needs it. */
  readonly frontPlaces?: { readonly title: Point; readonly debate?: Point | undefined } | undefined;
}

/** A page of the site that is not a letter: the handbook, the method. */
export interface Page extends Body, Pick<Letter, "slug" | "path" | "title" | "date"> {
  readonly summary: string;
}

/** One sentence of ours with its numbers resolved. */
export interface Sentence extends Body {
  readonly words: readonly PhrasingContent[];
  /** The sentence without mark-up. */
  readonly text: string;
}

/** A resolved number in a text. */
export interface FigureNode extends Node {
  readonly type: "figure";
  readonly number: LetterNumber;
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
export type LetterNode = FigureNode | CitationNode | ClaimNode | QuotationNode | ChartNode | AskNode;

declare module "mdast" {
  interface PhrasingContentMap {
    figure: FigureNode;
    citation: CitationNode;
    claim: ClaimNode;
    quotation: QuotationNode;
  }
  interface BlockContentMap {
    chart: ChartNode;
    ask: AskNode;
  }
  interface RootContentMap {
    figure: FigureNode;
    citation: CitationNode;
    claim: ClaimNode;
    quotation: QuotationNode;
    chart: ChartNode;
    ask: AskNode;
  }
}
