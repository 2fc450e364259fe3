import type { APIRoute } from "astro";
import { lettersFeed } from "../exports/feeds/feeds.ts";
import { feedResponse } from "../site/frame/data-response.ts";
import { currentPublication } from "../site/handover/handover.ts";

/** The letters, for who follows them. */
export const GET: APIRoute = () => feedResponse(lettersFeed(currentPublication()));
