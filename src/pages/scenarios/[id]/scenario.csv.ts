import type { APIRoute, GetStaticPaths } from "astro";
import { scenarioCsv } from "../../../exports/json/scenario-json.ts";
import { csvResponse } from "../../../site/frame/data-response.ts";
import { scenarioOf, scenarioPaths } from "../../../site/scenario/scenario-page.ts";

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** The numbers of a scenario for a spreadsheet. */
export const GET: APIRoute = ({ params }) => {
  const { worked, surroundings } = scenarioOf(params);
  return csvResponse(new TextEncoder().encode(scenarioCsv(worked, surroundings)));
};
