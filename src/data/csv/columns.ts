import type * as z from "zod";

/** What a cell holds, as the cells of a schema say in their meta. */
export type CellKind = "text" | "number" | "day" | "period" | "word" | "slug" | "address";

/** One column of a table, for those who read the table without our code. */
export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** What it holds, in Dutch; absent for a column that only the tables beside the editions have. */
  readonly meaning?: string | undefined;
  readonly required: boolean;
  /** Whether a file may do without the column altogether. */
  readonly mayBeAbsent: boolean;
  /** The only words it may hold; absent where any will do. */
  readonly words?: readonly string[] | undefined;
}

const meanings: ReadonlyMap<string, string> = new Map([
  ["series", "De naam van de reeks: wat er is geteld."],
  ["population", "De groep waarover het getal gaat."],
  ["period", "De tijd waarover het getal gaat: een jaar, half jaar, kwartaal, maand, dag of een reeks jaren."],
  ["stand", "Hoe definitief het getal is."],
  ["by", "Van wie het getal is, als bronnen elkaar tegenspreken."],
  ["value", "Het getal, als het één getal is."],
  ["low", "De ondergrens, als het een bandbreedte is."],
  ["high", "De bovengrens, als het een bandbreedte is."],
  ["unit", "De eenheid waarin het getal in deze tabel staat."],
  ["rounding", "De stap waarop de bron afrondt, als de cijfers dat niet laten zien."],
  ["qualifier", "Het woord dat de bron voor het getal zet."],
  ["source", "De bron, met de naam uit sources.csv."],
  ["locator", "De plaats in de bron."],
  ["printed", "Het getal zoals het in de bron staat."],
  ["note", "Wat een lezer nog moet weten."],
]);

/** The columns of a schema, in its order. */
export function columnsOf(row: z.ZodObject<Readonly<Record<string, z.ZodType>>>): readonly Column[] {
  return Object.entries(row.shape).map(([name, cell]) => {
    const { cell: kind = "text", words, mayBeBlank = false, mayBeAbsent = false } = cell.meta() ?? {};
    return { name, kind, meaning: meanings.get(name), required: !mayBeBlank, mayBeAbsent, words };
  });
}

declare module "zod" {
  /** What a cell of a schema says of itself, where it is written and where it is read. */
  interface GlobalMeta {
    readonly cell?: CellKind;
    readonly words?: readonly string[] | undefined;
    readonly mayBeBlank?: boolean;
    readonly mayBeAbsent?: boolean;
  }
}
