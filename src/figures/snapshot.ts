import { dayText } from "../language/writing/day.ts";
import type { Figure } from "./figure.ts";

/** A figure, or why a name has none. */
export type Found = { readonly figure: Figure; readonly standLeftOut: boolean } | { readonly missing: string };

/** All figures as known on a day. */
export interface Snapshot {
  /** The day, `yyyy-mm-dd`. */
  readonly date: string;
  /** Every figure that was public, by its full name, in the order of the data. */
  readonly figures: ReadonlyMap<string, Figure>;
  /**
   * The figure of a name. A name without a stand means the latest stand known on the day.
   * @param what who asks, for the message: `this letter`
   */
  find(name: string, what?: string): Found;
  /**
   * The figure of a name.
   * @throws RangeError when there is none, or none yet
   */
  figure(name: string): Figure;
}

/** What a snapshot is of, for a reader: `stand van kennis 20 mei 2026`. */
export function snapshotText({ date }: Pick<Snapshot, "date">): string {
  return `stand van kennis ${dayText(date)}`;
}
