import type { APIRoute, GetStaticPaths } from "astro";
import { chartFileCsv } from "../../../../exports/json/chart-files.ts";
import { csvResponse } from "../../../../site/frame/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../site/letter/letter-charts.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** The rows of a chart for a spreadsheet. */
export const GET: APIRoute = ({ params }) => {
  const { chart, letter, origin } = letterChartOf(params);
  return csvResponse(new TextEncoder().encode(chartFileCsv(chart, letter, origin.address)));
};
