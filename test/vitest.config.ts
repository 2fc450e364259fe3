import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Rooms without state: their tests share a worker's modules, and start in no time. */
const STATELESS = [
  "language",
  "data",
  "figures",
  "charts",
  "letters",
  "publication",
  "exports",
  "impact",
  "subject/scenarios",
];
const stateless = STATELESS.map((room) => `test/${room}/**/*.test.ts`);
/** What only a night has time for. */
const long = process.env["LONG"] === "1" ? [] : ["test/long/**"];

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    reporters: ["default", "./test/plain-reporter.ts"],
    // By default a machine with two cores gets one worker, and builds and browsers leave half of it idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "stateless", include: stateless, isolate: false },
      },
      {
        extends: true,
        test: { name: "others", include: ["test/**/*.test.ts"], exclude: [...stateless, ...long] },
      },
    ],
    // A browser on a busy machine takes longer than the one second that is meant for code.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: process.env["LONG"] === "1" ? 600_000 : 60_000,
    hookTimeout: 240_000,
    env: { TZ: "Europe/Amsterdam" },
  },
});
