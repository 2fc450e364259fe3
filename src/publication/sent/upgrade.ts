import type { Files } from "../../data/csv/file-map.ts";
import { withPictures } from "./first-form.ts";
import { lockPath, sealed } from "./lock.ts";
import type { SentLetter } from "./sent-letter.ts";

/**
 * The locks of the first form, with the pictures of their charts as these are drawn now: files by their path.
 * @param sent the letters that were sent, by slug
 * @param by the program that upgrades them, with its version
 */
export function upgradedLocks(sent: ReadonlyMap<string, SentLetter>, files: Files, by: string): Files {
  const first = [...sent].filter(([, { lock }]) => lock.format === 1);
  return new Map(
    first.map(([slug, { letter }]) => {
      const written: unknown = JSON.parse(new TextDecoder().decode(files.get(lockPath(slug))));
      const pictures = letter.charts.map(({ chart }) => chart.pictures);
      return [lockPath(slug), new TextEncoder().encode(sealed(withPictures(written, pictures, by)))];
    }),
  );
}
