import type { APIRoute, GetStaticPaths } from "astro";
import { scenarioJson } from "../../../exports/json/scenario-json.ts";
import { jsonResponse } from "../../../site/frame/data-response.ts";
import { scenarioOf, scenarioPaths } from "../../../site/scenario/scenario-page.ts";

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** A scenario for machines. */
export const GET: APIRoute = ({ params }) => {
  const { worked, surroundings } = scenarioOf(params);
  return jsonResponse(scenarioJson(worked, surroundings));
};
