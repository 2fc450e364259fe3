import { href } from "./link.ts";

/** The page of a scenario, or a file or place below it. */
export function scenarioHref(id: string, place = ""): string {
  return href(`/scenarios/${id}/${place}`);
}
