// Moments in the Netherlands are text, `yyyy-mm-ddThh:mm`, as a clock on the wall there shows them.
import { dayText, isDay } from "./day.ts";

/** Whether a text is a moment that a clock in the Netherlands shows: in spring, one hour is not there. */
export function isMoment(text: string): boolean {
  const [day = "", time = ""] = text.split("T");
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && dutchMoment(momentAt(text)) === text;
}

/**
 * When a clock in the Netherlands shows a moment; in autumn, when it shows an hour twice, the later one: what is kept
 * until then is kept long enough.
 * @param text `yyyy-mm-ddThh:mm`
 */
export function momentAt(text: string): Date {
  const winter = new Date(`${text}:00+01:00`);
  if (dutchMoment(winter) === text) return winter;
  return new Date(`${text}:00+02:00`);
}

/** What a clock in the Netherlands shows at a moment: `2026-09-15T06:00`. */
export function dutchMoment(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return "";
  return CLOCK.format(moment).replace(" ", "T");
}

/** A moment as a reader has it: `15 september 2026, 06.00 uur`. */
export function momentText(text: string): string {
  const [day = "", time = ""] = text.split("T");
  return `${dayText(day)}, ${time.replace(":", ".")}\u00a0uur`;
}

// Swedish writes days and times as ISO does, with a blank between.
const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});
