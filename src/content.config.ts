import { defineCollection } from "astro:content";
import { lettersLoader } from "./site/handover/letters-loader.ts";

export const collections = { letters: defineCollection({ loader: lettersLoader() }) };
