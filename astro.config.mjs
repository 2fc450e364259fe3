import { readFileSync } from "node:fs";
import { defineConfig } from "astro/config";
import { parseOrganisation } from "./src/letters/organisation.ts";
import { devProblems } from "./src/site/handover/dev-problems.ts";

const path = "content/organisation.yaml";
const { value: organisation } = parseOrganisation(path, readFileSync(new URL(path, import.meta.url), "utf8"));

export default defineConfig({
  site: organisation?.site,
  base: organisation?.base,
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [devProblems()],
  vite: { build: { assetsInlineLimit: 0 } },
});
