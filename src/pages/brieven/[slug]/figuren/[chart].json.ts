import type { APIRoute, GetStaticPaths } from "astro";
import { jsonResponse } from "../../../../components/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../components/letter-charts.ts";
import { chartFileJson } from "../../../../exports/json/chart-files.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart for machines. */
export const GET: APIRoute = ({ params }) => {
  const { chart, letter, origin } = letterChartOf(params);
  return jsonResponse(chartFileJson(chart, letter, origin.address));
};
