// The time a number speaks of, written so that it can stand in a name and an address.
import { dayText, isDay, monthText } from "./day.ts";

const PERIOD =
  /^(?<year>\d{4})(?:h(?<half>[12])|q(?<quarter>[1-4])|m(?<month>0[1-9]|1[0-2])(?:d(?<date>\d{2}))?|_(?<last>\d{4}))?$/;

/** The parts of a period, as they are written; nothing of a text that has another form. */
export function periodParts(period: string): Readonly<Record<string, string | undefined>> {
  return PERIOD.exec(period)?.groups ?? {};
}

/**
 * Whether a text is a period: `2024`, `2024h1`, `2025q2`, `2024m12`, `2026m01d05`, or a span of years `2022_2024`.
 */
export function isPeriod(text: string): boolean {
  const parts = PERIOD.exec(text)?.groups;
  if (!parts) return false;
  if (parts["last"]) return parts["last"] > (parts["year"] ?? "");
  return !parts["date"] || isDay(`${parts["year"]}-${parts["month"]}-${parts["date"]}`);
}

/** A period in Dutch: `eerste helft van 2024`, `2022–2024`, `december 2024`. */
export function periodText(period: string): string {
  const { year = "", half, quarter, month, date, last } = periodParts(period);
  if (last) return `${year}–${last}`;
  if (half) return `${half === "1" ? "eerste" : "tweede"} helft van ${year}`;
  if (quarter) return `${quarter}e kwartaal van ${year}`;
  if (date) return dayText(`${year}-${month}-${date}`);
  if (month) return `${monthText(month)} ${year}`;
  return year;
}

/** The years of an ask: `2026-` is `vanaf 2026`, `2026-2028` is `2026 tot en met 2028`. */
export function yearsText(years: string): string {
  const [first = "", last] = years.split("-");
  if (last === undefined) return first;
  return last === "" ? `vanaf ${first}` : `${first} tot en met ${last}`;
}
