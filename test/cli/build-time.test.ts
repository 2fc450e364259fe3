import { afterEach, describe, expect, test, vi } from "vitest";
import { buildTime } from "../../src/cli/build-time.ts";
import { run } from "./small-root.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("the moment of building", () => {
  test("is BUILD_TIME", () => {
    vi.stubEnv("BUILD_TIME", "2026-05-20T12:00:00Z");
    expect(buildTime()).toEqual(new Date(Date.UTC(2026, 4, 20, 12)));
  });

  test.each([undefined, ""])("is now when BUILD_TIME is %j", (written) => {
    vi.useFakeTimers({ now: new Date("2026-05-20T08:00:00Z") });
    vi.stubEnv("BUILD_TIME", written);
    expect(buildTime()).toEqual(new Date("2026-05-20T08:00:00Z"));
  });

  test("is refused when BUILD_TIME is no moment", () => {
    expect(run("check", [], undefined, { BUILD_TIME: "morgen" })).toEqual({
      status: 1,
      stdout: "",
      stderr: 'BUILD_TIME "morgen" is not a moment; write it like 2026-05-20T12:00:00Z\n',
    });
  });
});
