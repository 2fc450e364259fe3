import { defineConfig } from "astro/config";
import { devProblems } from "./src/site/handover/dev-problems.ts";

// The address of the site and its base path come from content/organisation.yaml, by way of the command that starts Astro.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [devProblems()],
  vite: { build: { assetsInlineLimit: 0 } },
});
