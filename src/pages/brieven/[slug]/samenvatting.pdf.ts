import type { APIRoute, GetStaticPaths } from "astro";
import { pdfResponse } from "../../../site/frame/data-response.ts";
import { letterOf, letterPaths, printOf } from "../../../site/handover/letters.ts";

export const getStaticPaths: GetStaticPaths = letterPaths;

/** A letter on one sheet. */
export const GET: APIRoute = ({ params }) => pdfResponse(printOf(letterOf(params)), ({ summary }) => summary);
