/** A cell that is wrong, by its column. */
export interface CellFault {
  readonly column: string;
  readonly message: string;
}
