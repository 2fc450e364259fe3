/** A row of a table, and where each of its cells stands. */
export interface Placed<T> {
  readonly row: T;
  readonly path: string;
  readonly line: number;
  /** The character where the cell of a column starts. */
  readonly columns: ReadonlyMap<string, number>;
}
