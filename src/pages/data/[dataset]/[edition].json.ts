import type { APIRoute, GetStaticPaths } from "astro";
import { editionJson } from "../../../exports/json/dataset-json.ts";
import { jsonResponse } from "../../../site/frame/data-response.ts";
import { currentPublication } from "../../../site/handover/handover.ts";
import { datasetOf, editionPaths } from "../../../site/handover/letters.ts";

export const getStaticPaths = editionPaths satisfies GetStaticPaths;

/** An edition for machines, each row with the way back to its source. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(editionJson(datasetOf(params), params["edition"] ?? "", currentPublication().data));
