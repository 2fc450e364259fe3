import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/plain-reporter.ts"],
    // By default a machine with two cores gets one worker, and builds and browsers leave half of it idle.
    maxWorkers: "100%",
    // A browser on a busy machine takes longer than the one second that is meant for code.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 240_000,
    env: { TZ: "Europe/Amsterdam" },
  },
});
