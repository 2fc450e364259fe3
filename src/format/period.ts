// The time a number speaks of, written so that it can stand in a name and an address.

const PERIOD =
  /^(?<year>\d{4})(?:h(?<half>[12])|q(?<quarter>[1-4])|m(?<month>0[1-9]|1[0-2])(?:d(?<date>\d{2}))?|_(?<last>\d{4}))?$/;

/**
 * Whether a text is a period: `2024`, `2024h1`, `2025q2`, `2024m12`, `2026m01d05`, or a span of years `2022_2024`.
 */
export function isPeriod(text: string): boolean {
  const parts = PERIOD.exec(text)?.groups;
  if (!parts) return false;
  if (parts["last"]) return parts["last"] > (parts["year"] ?? "");
  return !parts["date"] || (Number(parts["date"]) >= 1 && Number(parts["date"]) <= 31);
}

/** A period in Dutch: `eerste helft van 2024`, `2022–2024`, `december 2024`. */
export function periodText(period: string): string {
  const { year = "", half, quarter, month, date, last } = PERIOD.exec(period)?.groups ?? {};
  const inYear = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("nl-NL", { ...options, timeZone: "UTC" }).format(
      new Date(`${year}-${month}-${date ?? "01"}T00:00:00Z`),
    );
  if (last) return `${year}–${last}`;
  if (half) return `${half === "1" ? "eerste" : "tweede"} helft van ${year}`;
  if (quarter) return `${quarter}e kwartaal van ${year}`;
  if (date) return inYear({ day: "numeric", month: "long", year: "numeric" });
  if (month) return inYear({ month: "long", year: "numeric" });
  return year;
}
