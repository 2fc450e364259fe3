import type { Dataset } from "../../data/editions/dataset.ts";
import { datasetData, letterData } from "../../exports/json/structured-data.ts";
import { editionDays } from "../../figures/known/editions.ts";
import { fullAddress } from "../../letters/address.ts";
import type { Letter } from "../../letters/letter.ts";
import { CARD, cardText, cardWords } from "../../press/pictures/card.ts";
import { currentPublication } from "../handover/handover.ts";

/** What a page tells of itself to those who show links to it. */
export interface PageFacts {
  /** The day on which it became public, `yyyy-mm-dd`. */
  readonly published?: string | undefined;
  readonly card?: { readonly address: string; readonly text: string; readonly width: number; readonly height: number };
  /** The same for machines: schema.org. */
  readonly data: unknown;
}

/** What a letter tells of itself. */
export function letterFacts(letter: Letter): PageFacts {
  const { organisation } = currentPublication();
  return {
    published: letter.date,
    card: {
      ...CARD,
      address: addressOf(`/brieven/${letter.slug}/kaart.png`),
      text: cardText(cardWords(letter, organisation)),
    },
    data: letterData(letter, { organisation, address: addressOf }),
  };
}

/** What a dataset tells of itself. */
export function datasetFacts(dataset: Dataset): PageFacts {
  const { data, organisation } = currentPublication();
  return { data: datasetData(dataset, editionDays(dataset.name, data), { organisation, address: addressOf }) };
}

function addressOf(path: `/${string}`): string {
  return fullAddress(path, currentPublication().organisation);
}
