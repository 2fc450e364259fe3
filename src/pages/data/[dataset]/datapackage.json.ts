import type { APIRoute, GetStaticPaths } from "astro";
import { jsonResponse } from "../../../components/data-response.ts";
import { datasetHref } from "../../../components/link.ts";
import { datasetPackage } from "../../../exports/json/frictionless.ts";
import { currentPublication } from "../../../site/handover.ts";
import { datasetOf, datasetPaths } from "../../../site/letters.ts";

export const getStaticPaths = datasetPaths satisfies GetStaticPaths;

/** A dataset as a Frictionless data package. */
export const GET: APIRoute = ({ params, site }) => {
  const dataset = datasetOf(params);
  return jsonResponse(datasetPackage(dataset, new URL(datasetHref(dataset.name), site).href, currentPublication()));
};
