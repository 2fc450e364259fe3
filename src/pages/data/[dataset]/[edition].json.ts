import type { APIRoute, GetStaticPaths } from "astro";
import { jsonResponse } from "../../../components/data-response.ts";
import { editionJson } from "../../../exports/json/dataset-json.ts";
import { currentPublication } from "../../../site/handover.ts";
import { datasetOf, editionPaths } from "../../../site/letters.ts";

export const getStaticPaths = editionPaths satisfies GetStaticPaths;

/** An edition for machines, each row with the way back to its source. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(editionJson(datasetOf(params), params["edition"] ?? "", currentPublication().data));
