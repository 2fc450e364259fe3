import type { APIRoute, GetStaticPaths } from "astro";
import { csvResponse } from "../../../components/data-response.ts";
import { bytesOf } from "../../../exports/json/frictionless.ts";
import { currentPublication } from "../../../site/handover.ts";
import { editionPaths } from "../../../site/letters.ts";

export const getStaticPaths = editionPaths satisfies GetStaticPaths;

/** An edition exactly as it stands in `data/`. */
export const GET: APIRoute = ({ params }) =>
  csvResponse(bytesOf(`data/${params["dataset"]}/${params["edition"]}.csv`, currentPublication().files));
