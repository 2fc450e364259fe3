import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Tells `test/run.ts` how many tests passed and failed, for a last line that any reader of a log understands. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded has no tests to fail; it counts as one.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const counts = { passed: count("passed"), failed: count("failed") + broken + unhandled.length };
    const file = process.env["COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
    else process.once("exit", () => console.log(`\n${counts.passed} passed, ${counts.failed} failed`));
  }
}
