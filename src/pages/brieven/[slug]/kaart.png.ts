import type { APIRoute, GetStaticPaths } from "astro";
import { pngResponse } from "../../../site/frame/data-response.ts";
import { currentPublication, handover } from "../../../site/handover/handover.ts";
import { letterOf, letterPaths } from "../../../site/handover/letters.ts";

export const getStaticPaths: GetStaticPaths = letterPaths;

/** The card of a letter that others show with a link to it. */
export const GET: APIRoute = ({ params }) =>
  pngResponse(handover().painter.cardPng(letterOf(params), currentPublication().organisation));
