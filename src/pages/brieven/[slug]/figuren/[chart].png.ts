import type { APIRoute, GetStaticPaths } from "astro";
import { pngResponse } from "../../../../components/data-response.ts";
import { letterChartOf, letterChartPaths } from "../../../../components/letter-charts.ts";
import { handover } from "../../../../site/handover.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart as a picture for a document or a slide. */
export const GET: APIRoute = ({ params }) => {
  const { chart, origin } = letterChartOf(params);
  return pngResponse(handover().painter.chartPng(chart, origin));
};
