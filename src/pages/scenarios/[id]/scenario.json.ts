import type { APIRoute, GetStaticPaths } from "astro";
import { jsonResponse } from "../../../components/data-response.ts";
import { scenarioOf, scenarioPaths } from "../../../components/scenario-page.ts";
import { scenarioJson } from "../../../exports/json/scenario-json.ts";

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** A scenario for machines. */
export const GET: APIRoute = ({ params }) => {
  const { worked, surroundings } = scenarioOf(params);
  return jsonResponse(scenarioJson(worked, surroundings));
};
