import type { APIRoute, GetStaticPaths } from "astro";
import { svgResponse } from "../../../../components/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../components/letter-charts.ts";
import { handover } from "../../../../site/handover.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart as a picture that stands alone. */
export const GET: APIRoute = ({ params }) => {
  const { chart, origin } = letterChartOf(params);
  return svgResponse(handover().painter.chartSvg(chart, origin));
};
