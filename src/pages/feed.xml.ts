import type { APIRoute } from "astro";
import { feedResponse } from "../components/data-response.ts";
import { lettersFeed } from "../exports/feeds/feeds.ts";
import { currentPublication } from "../site/handover.ts";

/** The letters, for who follows them. */
export const GET: APIRoute = () => feedResponse(lettersFeed(currentPublication()));
