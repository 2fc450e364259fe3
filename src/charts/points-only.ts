import type { ChartRow } from "./chart.ts";

/** A range in a picture that can only show points. */
export class PointsOnly extends Error {}

/**
 * Refuses ranges, for pictures that can only show points.
 * @throws PointsOnly that names the range
 */
export function pointsOnly(rows: readonly ChartRow[], id: string): void {
  const range = rows.find(({ figure }) => figure.low !== figure.high);
  if (range) throw new PointsOnly(`chart ${id}: ${range.figure.name} is a range, and this picture shows points only`);
}
