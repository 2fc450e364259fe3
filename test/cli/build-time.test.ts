import { describe, expect, test } from "vitest";
import { buildTime } from "../../src/cli/build-time.ts";
import { check } from "../../src/cli/check.ts";
import { recorded } from "./recorded.ts";

const now = () => new Date("2026-05-20T08:00:00Z");

describe("the moment of building", () => {
  test("is BUILD_TIME", () => {
    const moment = buildTime({ env: { BUILD_TIME: "2026-05-20T12:00:00Z" }, now });
    expect(moment).toEqual(new Date(Date.UTC(2026, 4, 20, 12)));
  });

  test.each([undefined, ""])("is now when BUILD_TIME is %j", (written) => {
    expect(buildTime({ env: { BUILD_TIME: written }, now })).toEqual(now());
  });

  test.each(["morgen", "2026-05-20", "2026-05-20T12:00:00"])("is refused when BUILD_TIME is %s", async (written) => {
    expect(await recorded(check, [], undefined, { BUILD_TIME: written })).toEqual({
      code: 1,
      stdout: "",
      stderr: `BUILD_TIME "${written}" is not a moment; write it like 2026-05-20T12:00:00Z\n`,
    });
  });
});
