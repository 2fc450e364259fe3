import type { APIRoute, GetStaticPaths } from "astro";
import { csvResponse } from "../../../../components/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../components/letter-charts.ts";
import { chartFileCsv } from "../../../../exports/json/chart-files.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** The rows of a chart for a spreadsheet. */
export const GET: APIRoute = ({ params }) => {
  const { chart, origin } = letterChartOf(params);
  return csvResponse(new TextEncoder().encode(chartFileCsv(chart, origin.address)));
};
