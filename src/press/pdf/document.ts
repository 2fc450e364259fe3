// What the template prints, as plain data: no word of a letter ever becomes code of the typesetter.

/** A place in the file of an author. Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A run of text, with the place it was written where that is known. */
export interface TextInline {
  readonly is: "text";
  readonly text: string;
  /** Whether no word of it is broken at the end of a line, as in a number. */
  readonly whole?: boolean | undefined;
  readonly at?: Place | undefined;
}

/** A run within a paragraph. */
export type Inline =
  | TextInline
  | { readonly is: "code"; readonly text: string; readonly at?: Place | undefined }
  | { readonly is: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly is: "link"; readonly url: string; readonly children: readonly Inline[] }
  /** A number of a letter: leads to its entry in the list, and can be led back to. */
  | {
      readonly is: "number";
      readonly text: string;
      readonly entry: number;
      readonly use: number;
      readonly at?: Place | undefined;
    }
  /** A source by its number in the list of sources. */
  | { readonly is: "source"; readonly text: string; readonly entry: number; readonly at?: Place | undefined }
  | { readonly is: "note"; readonly note: number; readonly first: boolean }
  | { readonly is: "pages"; readonly entry: number; readonly uses: readonly number[] }
  | { readonly is: "break" }
  /** Where a line may end inside a word that is longer than a line. */
  | { readonly is: "seam" }
  /** Tells where what follows it came to stand; only there when a letter is measured. */
  | { readonly is: "mark"; readonly id: number };

/** What is said under a chart: its bridge, or its source line. */
export interface ChartLine {
  readonly bridge: boolean;
  readonly words: readonly Inline[];
}

/** A chart with the words around it. */
export interface ChartBlock {
  readonly is: "chart";
  readonly entry: number;
  readonly title: string;
  readonly unit: string;
  /** The picture, in colours and without style sheet. */
  readonly svg: string;
  /** What the picture says, for who cannot see it. */
  readonly description: string;
  /** The bridge and the source line: beside the picture as far as they are no taller, else below it. */
  readonly beside: readonly ChartLine[];
  readonly below: readonly ChartLine[];
  readonly at: Place;
  readonly mark?: number | undefined;
}

/** A block of text. */
export type Block =
  | { readonly is: "paragraph"; readonly children: readonly Inline[] }
  | {
      readonly is: "heading";
      readonly level: number;
      readonly children: readonly Inline[];
      readonly at?: Place | undefined;
    }
  /** Items of blocks, counted from `start` when there is one. */
  | { readonly is: "list"; readonly start?: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly is: "quote"; readonly children: readonly Block[] }
  | { readonly is: "listing"; readonly text: string; readonly at?: Place | undefined }
  | { readonly is: "rule" }
  | {
      readonly is: "table";
      readonly columns: readonly ("left" | "right" | "center")[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly is: "ask"; readonly label: readonly Inline[]; readonly children: readonly Block[] }
  | ChartBlock;

/** An entry of the list of figures. */
export interface NumberListEntry {
  readonly entry: number;
  readonly value: readonly Inline[];
  readonly title: readonly Inline[];
  readonly counts: readonly Inline[];
  readonly place: readonly Inline[];
}

/** An entry of the list of sources. */
export interface SourceListEntry {
  readonly entry: number;
  readonly title: readonly Inline[];
  readonly about: readonly Inline[];
}

/** What stands on every sheet. */
export interface Sheet {
  /** The title that a reader's program shows. */
  readonly title: string;
  readonly subject: readonly Inline[];
  readonly summaryText: string;
  readonly sender: readonly Inline[];
  readonly tagline: readonly Inline[];
  readonly contact: readonly Inline[];
  /** The day of the letter: year, month, day. It is also the day of the file, so that the same letter gives the same bytes. */
  readonly date: readonly [number, number, number];
  /** The word that marks an example, in the head of every sheet. */
  readonly mark?: readonly Inline[] | undefined;
  /** Its status, and that it is an example where it is one. */
  readonly state: readonly Inline[];
  /** What was known, and where the letter stands. */
  readonly asOf: readonly Inline[];
  readonly address: string;
  /** The size of the text, in points. */
  readonly size: number;
}

/** A letter as it is printed. */
export interface LetterDocument extends Sheet {
  readonly kind: "letter";
  readonly facts: readonly { readonly label: string; readonly words: readonly Inline[] }[];
  readonly summary: readonly Inline[];
  readonly salutation: readonly Inline[];
  readonly body: readonly Block[];
  readonly closing: readonly Inline[];
  readonly signatories: readonly (readonly Inline[])[];
  readonly notes: readonly { readonly note: number; readonly children: readonly Block[] }[];
  /** Whether its lists belong to what is measured. */
  readonly listsCount?: boolean | undefined;
  readonly numbers: readonly NumberListEntry[];
  readonly sources: readonly SourceListEntry[];
}

/** A letter on one sheet. */
export interface SummaryDocument extends Sheet {
  readonly kind: "summary";
  readonly facts: LetterDocument["facts"];
  readonly asks: readonly (Block & { readonly is: "ask" })[];
  readonly lead: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
  readonly figures: readonly {
    readonly value: readonly Inline[];
    readonly title: readonly Inline[];
    readonly place: readonly Inline[];
  }[];
  readonly further: readonly (readonly Inline[])[];
}

export type PrintDocument = LetterDocument | SummaryDocument;

/** A run of text that no author wrote. */
export function words(text: string, at?: Place): TextInline {
  return { is: "text", text, at };
}
