/** What is wrong with a formula or condition, and where in its text (from 0). */
export class FormulaError extends RangeError {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = "FormulaError";
    this.at = at;
  }
}

/**
 * What an author wrote for a formula or condition and that is none: its row or letter goes on without it, so that all that
 * is wrong is told in one run.
 */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly text: string;
  readonly fault: string;
  /** The place of what cannot be read, from 0. */
  readonly at: number;
}

/**
 * A formula or condition that can be read.
 * @throws FormulaError with the place of what cannot be read
 */
export function readable<T extends { readonly kind: string }>(written: T | Unreadable): T {
  if (isUnreadable(written)) throw new FormulaError(written.fault, written.at);
  return written;
}

/** Whether what was written is no formula or condition. */
export function isUnreadable(written: { readonly kind: string }): written is Unreadable {
  return written.kind === "unreadable";
}
