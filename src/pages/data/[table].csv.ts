import type { APIRoute, GetStaticPaths } from "astro";
import { bytesOf, publicTables } from "../../exports/json/frictionless.ts";
import { csvResponse } from "../../site/frame/data-response.ts";
import { currentPublication } from "../../site/handover/handover.ts";

export const getStaticPaths = (() =>
  publicTables(currentPublication().files).map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

/** A table beside the editions, exactly as it stands in `data/`. */
export const GET: APIRoute = ({ params }) =>
  csvResponse(bytesOf(`data/${params["table"]}.csv`, currentPublication().files));
