/** The moment that tests of the real data and letters take for now: on or after the day of everything in `data/` and `content/`. */
export const MOMENT = "2026-11-21T10:00:00Z";

/** Its day in the Netherlands. */
export const TODAY = "2026-11-21";
