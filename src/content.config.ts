import { defineCollection } from "astro:content";
import { lettersLoader } from "./site/letters-loader.ts";

export const collections = { letters: defineCollection({ loader: lettersLoader() }) };
