import type { APIRoute, GetStaticPaths } from "astro";
import { chartFileJson } from "../../../../exports/json/chart-files.ts";
import { jsonResponse } from "../../../../site/frame/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../site/letter/letter-charts.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart for machines. */
export const GET: APIRoute = ({ params }) => {
  const { chart, letter, origin } = letterChartOf(params);
  return jsonResponse(chartFileJson(chart, letter, origin.address));
};
