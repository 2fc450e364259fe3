import { z } from "zod";
import { address, day, oneOf, optional, slug, text } from "./cells.ts";

const KAMERSTUK = /^Kamerstukken (I|II) \d{4}\/\d{2}, \d{5}( [A-Z-]+)?, nr\. \d+$|^(Stb|Stcrt)\. \d{4}, \d+$/;

/** A row of `data/sources.csv`: the publication that made a number public. */
export const Source = z.object({
  id: slug,
  title: text("the title of the publication"),
  publisher: text("who published it"),
  /** The day it became public. */
  published: day,
  /** How that day is known. */
  day: oneOf(["stated", "derived", "latest", "assumed"]),
  /** How a reader meets the date where the day itself says too much, like `voorjaar 2026`. */
  date_text: optional(text("the date in words")),
  kamerstuk: optional(
    z.string().superRefine((found, ctx) => {
      if (KAMERSTUK.test(found)) return;
      ctx.addIssue({
        code: "custom",
        message: `"${found}" is not a reference; write it like Kamerstukken II 2025/26, 32824, nr. 478`,
      });
    }),
  ),
  address: optional(address),
  /** Where it was read, when that was elsewhere. */
  read_at: optional(address),
});

export type Source = z.infer<typeof Source>;
