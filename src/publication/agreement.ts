import type { Problem } from "../data/csv/problem.ts";
import type { Figure } from "../figures/figure.ts";
import { figureText } from "../figures/words/wording.ts";
import type { Letter } from "../letters/letter.ts";

interface Use {
  readonly figure: Figure;
  readonly where: string;
  readonly path: string;
  readonly line: number;
}

/**
 * What one knowledge prints in two ways: letters of one day that give a figure another value or rounding, and a letter
 * that disagrees with its own chart. How an author says a figure in words was held against the figure itself.
 */
export function agreementProblems(letters: readonly Letter[]): readonly Problem[] {
  const first = new Map<string, Use>();
  return letters.flatMap((letter) =>
    usesIn(letter).flatMap((use) => {
      const key = `${letter.asOf} ${use.figure.name}`;
      const known = first.get(key) ?? use;
      first.set(key, known);
      if (sameFigure(known.figure, use.figure)) return [];
      const [here, there] = [figureText(use.figure), figureText(known.figure)];
      return [
        {
          path: use.path,
          line: use.line,
          column: 1,
          message: `${use.where} prints ${use.figure.name} as ${here}, but ${known.where} prints ${there}; one knowledge has one value`,
        },
      ];
    }),
  );
}

function usesIn({ path, slug, numbers, charts }: Letter): readonly Use[] {
  return [
    ...numbers.map(({ figure, line }) => ({ figure, where: `the letter ${slug}`, path, line })),
    ...charts.flatMap(({ chart, line }) =>
      chart.rows.map(({ figure }) => ({ figure, where: `the chart ${chart.id} of ${slug}`, path, line })),
    ),
  ];
}

function sameFigure(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high && figureText(one) === figureText(other);
}
