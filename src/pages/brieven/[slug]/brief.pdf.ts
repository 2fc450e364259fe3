import type { APIRoute, GetStaticPaths } from "astro";
import { pdfResponse } from "../../../site/frame/data-response.ts";
import { letterOf, letterPaths, printOf } from "../../../site/handover/letters.ts";

export const getStaticPaths: GetStaticPaths = letterPaths;

/** A letter on paper. */
export const GET: APIRoute = ({ params }) => pdfResponse(printOf(letterOf(params)), ({ letter }) => letter);
