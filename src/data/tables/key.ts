/** The parts that make an observation one of a kind. */
export interface KeyParts {
  readonly series: string;
  readonly population?: string | undefined;
  readonly period: string;
  readonly stand?: string | undefined;
  readonly by?: string | undefined;
}

/** The columns of an edition that make the name of a row, in the order of the name. */
export const keyColumns = ["series", "population", "period", "stand", "by"] as const satisfies (keyof KeyParts)[];

/**
 * The name of an observation: `series[.population].period[.stand][.by_source]`.
 * The period is the only part that starts with a digit, so the parts can always be told apart again.
 */
export function observationKey({ series, population, period, stand, by }: KeyParts): string {
  return [series, population, period, stand, by && `by_${by}`].filter(Boolean).join(".");
}

/** The series that a name begins with. */
export function seriesOf(name: string): string {
  return name.replace(/\..*$/, "");
}
