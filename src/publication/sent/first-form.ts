// A lock of the first form has no pictures; upgraded, it is the same with them. Both ways, on the JSON as it was written.
import * as z from "zod";
import type { Pictures } from "../../charts/pictures.ts";
import { sha256 } from "../../press/sha256.ts";
import { canonicalJson } from "./canonical-json.ts";

const Charted = z.looseObject({
  format: z.number(),
  sha256: z.string(),
  letter: z.looseObject({ charts: z.array(z.looseObject({ chart: z.looseObject({}) })) }),
});

/** The hash that a lock had before it got its pictures; nothing else of it may have changed since. */
export function hashBefore(written: unknown): string {
  const { sha256: _own, upgraded: _since, letter, ...rest } = Charted.parse(written);
  const charts = letter.charts.map(({ chart: { pictures: _drawn, ...chart }, ...entry }) => ({ ...entry, chart }));
  return sha256(canonicalJson({ ...rest, format: 1, letter: { ...letter, charts } }));
}

/**
 * A lock of the first form with the pictures of its charts; the hash that it had stays inside.
 * @param pictures of each chart, in their order
 * @param by the program that upgrades it
 */
export function withPictures(written: unknown, pictures: readonly Pictures[], by: string): object {
  const { sha256: before, letter, ...rest } = Charted.parse(written);
  const charts = letter.charts.map(({ chart, ...entry }, index) => ({
    ...entry,
    chart: { ...chart, pictures: pictures[index] },
  }));
  return { ...rest, format: 2, upgraded: { from: 1, by, sha256: before }, letter: { ...letter, charts } };
}
