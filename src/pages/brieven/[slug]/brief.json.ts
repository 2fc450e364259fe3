import type { APIRoute, GetStaticPaths } from "astro";
import { briefJson } from "../../../exports/json/brief-json.ts";
import { letterOf, letterPaths, noticeOf } from "../../../site/handover/letters.ts";

export const getStaticPaths: GetStaticPaths = letterPaths;

/** A letter for machines. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(briefJson(letterOf(params), noticeOf(letterOf(params))), null, 2)}\n`, {
    headers: { "Content-Type": "application/json" },
  });
