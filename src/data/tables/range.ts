/** The cells of a number: a value, or both ends of a range. */
interface Range {
  readonly value?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

/** What is wrong with a value or range: both, neither, half of one, or the wrong way round. */
export function rangeFault({
  value,
  low,
  high,
}: Range): { readonly column: "value" | "low" | "high"; readonly message: string } | undefined {
  if (value !== undefined && (low !== undefined || high !== undefined)) {
    return { column: "value", message: "is given together with low or high; keep either the value or the range" };
  }
  if (value === undefined && low === undefined && high === undefined) {
    return {
      column: "value",
      message: "is blank, and so are low and high; write a number, or a range in low and high",
    };
  }
  if (value === undefined && (low === undefined || high === undefined)) {
    const column = low === undefined ? "low" : "high";
    return {
      column,
      message: `is blank while ${low === undefined ? "high" : "low"} is not; write both ends of the range`,
    };
  }
  const from = value ?? low ?? "";
  const to = value ?? high ?? "";
  if (Number(from) > Number(to)) {
    return { column: "low", message: `${from} is above high ${to}; write the smaller number in low` };
  }
  if (value === undefined && Number(from) === Number(to)) {
    return { column: "low", message: `${from} equals high; write it in value` };
  }
  return undefined;
}
