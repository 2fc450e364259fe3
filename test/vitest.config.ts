import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { isNight } from "./night.ts";

/** What takes longest, in this order: begun last, one would keep a single core at work while the other has none. */
const LONGEST = ["site/build", "site/site", "site/trail", "site/sent", "site/", "browser/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const path = relative(import.meta.dirname, moduleId).replaceAll("\\", "/");
      const found = LONGEST.findIndex((start) => path.startsWith(start));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** What only a night has time for. */
const long = isNight ? [] : ["test/long/**"];

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    reporters: ["default", "./test/plain-reporter.ts"],
    // By default a machine with two cores gets one worker, and builds and browsers leave half of it idle.
    maxWorkers: "100%",
    // Our modules keep no state that one test could leave to another: the files of a worker share them.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    include: ["test/**/*.test.ts"],
    exclude: long,
    // A browser on a busy machine takes longer than the one second that is meant for code.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: isNight ? 600_000 : 60_000,
    hookTimeout: 240_000,
    env: { TZ: "Europe/Amsterdam" },
  },
});
