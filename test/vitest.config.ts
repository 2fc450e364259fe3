import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/plain-reporter.ts"],
    // By default a machine with two cores gets one worker, and builds and browsers leave half of it idle.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 240_000,
    env: { TZ: "Europe/Amsterdam" },
  },
});
