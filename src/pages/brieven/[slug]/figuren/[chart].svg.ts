import type { APIRoute, GetStaticPaths } from "astro";
import { svgResponse } from "../../../../site/frame/data-response.ts";
import { handover } from "../../../../site/handover/handover.ts";
import { letterChartOf, letterChartPaths } from "../../../../site/letter/letter-charts.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart as a picture that stands alone. */
export const GET: APIRoute = ({ params }) => {
  const { chart, origin } = letterChartOf(params);
  return svgResponse(handover().painter.chartSvg(chart, origin));
};
