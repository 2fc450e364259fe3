import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { changed } from "../../src/cli/changed.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const HERE = "a".repeat(64);
const THERE = "b".repeat(64);
const COMMIT = "c".repeat(40);

afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    "the same build",
    new Response(JSON.stringify({ digest: HERE, commit: COMMIT })),
    "dist/ is what is on the site",
    false,
  ],
  [
    "another build",
    new Response(JSON.stringify({ digest: THERE, commit: COMMIT })),
    "https://platform.example/ differs: it has another build, bbbbbbbbbb",
    true,
  ],
  [
    "no build",
    new Response("", { status: 404 }),
    "https://platform.example/ differs: it has no build.json (404)",
    true,
  ],
])(
  "npm run changed says whether a site with %s differs, and tells the workflow",
  async (_what, answer, line, differs) => {
    const asked = vi.fn(async (_address: URL) => answer);
    vi.stubGlobal("fetch", asked);
    const root = smallRoot({ "dist/build.json": JSON.stringify({ digest: HERE, commit: null }), output: "" });
    const output = join(root, "output");
    expect(await recorded(changed, ["--root", root], undefined, { GITHUB_OUTPUT: output })).toEqual({
      code: 0,
      stdout: `${line}\n`,
      stderr: "",
    });
    expect(asked.mock.calls[0]?.[0].href).toBe(`https://platform.example/build.json?${HERE}`);
    const commit = answer.ok ? COMMIT : "";
    expect(readFileSync(output, "utf8")).toBe(`changed=${differs}\ncommit=${commit}\n`);
  },
);
