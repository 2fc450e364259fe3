import type { APIRoute } from "astro";
import { revisionsFeed } from "../exports/feeds/feeds.ts";
import { feedResponse } from "../site/frame/data-response.ts";
import { currentPublication } from "../site/handover/handover.ts";

/** What became of the numbers in sent letters, for who follows them. */
export const GET: APIRoute = () => feedResponse(revisionsFeed(currentPublication()));
