/** What a stretch of tokens says of a number. */
export interface NumberSpan {
  /** Its first token, and the place after its last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "cardinal" | "share" | "factor" | "zero" | "vague";
  /** In base units. Of a vague one `high` is the first value too many. */
  readonly low: number;
  readonly high: number;
  readonly step?: number | undefined;
  readonly money?: boolean;
}
