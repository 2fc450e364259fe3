import type { DrawingTools } from "../charts/canvas.ts";
import type { ChartDefinition } from "../charts/chart.ts";
import type { Data } from "../data/data.ts";
import type { Snapshot } from "../figures/snapshot.ts";

/** What a text is held against. */
export interface Knowledge {
  readonly snapshot: Snapshot;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** What charts are drawn with. */
  readonly tools: DrawingTools;
  readonly data: Pick<Data, "sources" | "names" | "papers" | "approximations">;
  /** Who asks, in messages: `this letter`. */
  readonly what: string;
  /** In a letter code hides nothing; on a page it shows how to write. */
  readonly isLetter: boolean;
}

/** A mistake that may vanish once the data are mended carries this rule. */
export const RESTS_ON_DATA = "rests-on-data";
