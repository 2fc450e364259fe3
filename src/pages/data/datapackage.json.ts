import type { APIRoute } from "astro";
import { wholePackage } from "../../exports/json/frictionless.ts";
import { jsonResponse } from "../../site/frame/data-response.ts";
import { href } from "../../site/frame/link.ts";
import { currentPublication } from "../../site/handover/handover.ts";

/** All data as one Frictionless data package. */
export const GET: APIRoute = ({ site }) => {
  const publication = currentPublication();
  const { name } = publication.organisation;
  const homepage = new URL(href("/data/"), site).href;
  const description =
    "Alle edities van alle datasets, met alles om onze sommen na te rekenen: bronnen, reeksen, formules en aannames.";
  return jsonResponse(wholePackage({ name: "data", title: `Data van ${name}`, description, homepage }, publication));
};
