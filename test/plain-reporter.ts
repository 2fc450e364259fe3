import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with a line that any reader of a log understands: `N passed, N failed`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded has no tests to fail; it counts as one.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const line = `${count("passed")} passed, ${count("failed") + broken + unhandled.length} failed`;
    process.once("exit", () => console.log(`\n${line}`));
  }
}
