import type { Body, Letter } from "../../letters/letter.ts";

/** A place in a letter that prints a figure: the id there, and what a reader calls the place. */
export interface UsePlace {
  readonly id: string;
  readonly text: string;
}

/** The letters that print a figure, each with its places, in the order given. */
export function figureUses(
  name: string,
  letters: readonly Letter[],
): readonly { readonly letter: Letter; readonly places: readonly UsePlace[] }[] {
  return letters.flatMap((letter) => {
    const places = placesOf(name, letter);
    return places.length === 0 ? [] : [{ letter, places }];
  });
}

function placesOf(name: string, { numbers, charts }: Body): readonly UsePlace[] {
  return [
    ...numbers
      .filter(({ figure }) => figure.name === name)
      .map(({ entry, use }) => ({ id: `cijfer-${entry}-${use}`, text: `plaats ${use}` })),
    ...charts
      .filter(({ chart }) => chart.rows.some(({ figure }) => figure.name === name))
      .map(({ entry }) => ({ id: `figuur-${entry}`, text: `figuur ${entry}` })),
  ];
}
