// Days are text, `yyyy-mm-dd`, and stay text: no clock and no time zone can move them.

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Whether a text is a day of the calendar, written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** A day as a letter has it: `20 mei 2026`. */
export function dayText(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}\u00a0${monthText(month)} ${year}`;
}

/** A month by its number, `01` to `12`: `januari`. */
export function monthText(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** The calendar day in the Netherlands at a moment. */
export function dutchDay(moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(moment);
}
