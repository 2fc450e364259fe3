// Periods beside each other: which of two is longer, which ends first. What a period may be is in language/writing/period.ts.
import { periodParts } from "../../language/writing/period.ts";

/** How long a period is, as a word: two of one kind are equally long. */
export function periodKind(period: string): string {
  const { year = "", half, quarter, month, date, last } = periodParts(period);
  if (last) return `span ${Number(last) - Number(year)}`;
  return half ? "half" : quarter ? "quarter" : date ? "day" : month ? "month" : "year";
}

/** The last day of a period, `yyyy-mm-dd`; of a month always 31, since it only serves to order. */
export function lastDay(period: string): string {
  const { year = "", half, quarter, month, date, last } = periodParts(period);
  const months = half ? Number(half) * 6 : quarter ? Number(quarter) * 3 : 12;
  return `${last ?? year}-${month ?? String(months).padStart(2, "0")}-${date ?? "31"}`;
}
