import type { APIRoute, GetStaticPaths } from "astro";
import { bytesOf } from "../../../exports/json/frictionless.ts";
import { csvResponse } from "../../../site/frame/data-response.ts";
import { currentPublication } from "../../../site/handover/handover.ts";
import { editionPaths } from "../../../site/handover/letters.ts";

export const getStaticPaths = editionPaths satisfies GetStaticPaths;

/** An edition exactly as it stands in `data/`. */
export const GET: APIRoute = ({ params }) =>
  csvResponse(bytesOf(`data/${params["dataset"]}/${params["edition"]}.csv`, currentPublication().files));
