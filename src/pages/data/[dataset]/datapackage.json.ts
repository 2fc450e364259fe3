import type { APIRoute, GetStaticPaths } from "astro";
import { datasetPackage } from "../../../exports/json/frictionless.ts";
import { jsonResponse } from "../../../site/frame/data-response.ts";
import { datasetHref } from "../../../site/frame/link.ts";
import { currentPublication } from "../../../site/handover/handover.ts";
import { datasetOf, datasetPaths } from "../../../site/handover/letters.ts";

export const getStaticPaths = datasetPaths satisfies GetStaticPaths;

/** A dataset as a Frictionless data package. */
export const GET: APIRoute = ({ params, site }) => {
  const dataset = datasetOf(params);
  return jsonResponse(datasetPackage(dataset, new URL(datasetHref(dataset.name), site).href, currentPublication()));
};
