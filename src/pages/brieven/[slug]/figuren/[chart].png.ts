import type { APIRoute, GetStaticPaths } from "astro";
import { pngResponse } from "../../../../site/frame/data-response.ts";
import { handover } from "../../../../site/handover/handover.ts";
import { letterChartOf, letterChartPaths } from "../../../../site/letter/letter-charts.ts";

export const getStaticPaths: GetStaticPaths = letterChartPaths;

/** A chart as a picture for a document or a slide. */
export const GET: APIRoute = ({ params }) => {
  const { chart, origin } = letterChartOf(params);
  return pngResponse(handover().painter.chartPng(chart, origin));
};
