import type { APIRoute } from "astro";
import { searchIndex } from "../../exports/search/search-index.ts";
import { currentPublication } from "../../site/handover/handover.ts";
import { siteLetters } from "../../site/handover/letters.ts";

/** All that can be found, for the page that searches. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchIndex(currentPublication(), siteLetters())), {
    headers: { "Content-Type": "application/json" },
  });
