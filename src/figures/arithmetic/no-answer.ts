import { FormulaError } from "../../data/formulas/unreadable.ts";

/** What is not in the data, or not yet: an error of the data, or one that follows from it. */
export class Missing extends FormulaError {}

/** A formula that is right and has no answer with these numbers; `found` says why, without what to do about it. */
export class NoAnswer extends FormulaError {
  readonly found: string;

  constructor(found: string, advice: string, at: number) {
    super(`${found}; ${advice}`, at);
    this.name = "NoAnswer";
    this.found = found;
  }
}
