import type { APIRoute } from "astro";
import { feedResponse } from "../components/data-response.ts";
import { revisionsFeed } from "../exports/feeds/feeds.ts";
import { currentPublication } from "../site/handover.ts";

/** What became of the numbers in sent letters, for who follows them. */
export const GET: APIRoute = () => feedResponse(revisionsFeed(currentPublication()));
