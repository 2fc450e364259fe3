// Years as stacks of the cohorts that are paid in them: two scenarios show the grant so.

import { type DeclaredChart, rowOf } from "../../charts/chart.ts";
import { type Stack, stackedBars } from "../../charts/shapes/stacks.ts";
import { cohortsOf } from "../scenarios/grant-rhythm.ts";

/** The figures of such a picture: the part of a cohort in a year, and all of them together. */
export interface CohortStacks {
  readonly years: readonly number[];
  part(cohort: number, year: number): string;
  whole(year: number): string;
}

/** The rows and the picture of such a chart, for a chart file to spread. The same cohort has the same fill each year. */
export function cohortStacks({ years, part, whole }: CohortStacks): Pick<DeclaredChart, "rows" | "draw"> {
  const partLabel = (cohort: number, year: number) => `${year}, voor cohort ${cohort}`;
  const wholeLabel = (year: number) => `${year}, alle cohorten samen`;
  return {
    rows: years.flatMap((year) => [
      ...cohortsOf(year).map(({ cohort, position }) => ({
        label: partLabel(cohort, year),
        figure: part(cohort, year),
        group: `${year}`,
        name: position === 1 ? `cohort ${cohort}` : `${cohort}`,
      })),
      { label: wholeLabel(year), figure: whole(year), group: `${year}`, name: "samen" },
    ]),
    draw(rows, canvas) {
      const { id } = canvas;
      const stacks = years.map(
        (year): Stack => ({
          parts: cohortsOf(year).map(({ cohort }) => ({ row: rowOf(rows, partLabel(cohort, year), id), turn: cohort })),
          whole: rowOf(rows, wholeLabel(year), id),
        }),
      );
      return stackedBars(stacks, canvas);
    },
  };
}
