import type { AstroIntegration } from "astro";

/** Shows mistakes in data and letters in the browser while someone writes. */
export function devProblems(): AstroIntegration {
  return { name: "onderbouwd-dev", hooks: {} };
}
