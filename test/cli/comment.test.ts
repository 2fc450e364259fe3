import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { comment } from "../../src/cli/comment.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

afterEach(() => vi.unstubAllGlobals());

const MARK = "<!-- onderbouwd: impact -->";
const COMMENTS = "https://api.github.com/repos/platform/brieven/issues";

/** A folder with a file to post, and the environment of a workflow that may. */
function workflow() {
  const root = smallRoot({
    "impact.md": "Niets.\n",
    summary: "",
    event: JSON.stringify({ pull_request: { number: 7 } }),
  });
  const env = {
    GITHUB_STEP_SUMMARY: join(root, "summary"),
    GITHUB_EVENT_PATH: join(root, "event"),
    GITHUB_REPOSITORY: "platform/brieven",
    GITHUB_TOKEN: "token-of-a-test",
  };
  return { root, env };
}

/** GitHub as it answers, and what it was asked. */
function gitHub(answer: (method: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string, { method = "GET", body = "" }: { method?: string; body?: string }) => {
    asked.push(`${method} ${address}${body === "" ? "" : ` ${body}`}`);
    return answer(method);
  });
  return asked;
}

describe("npm run comment", () => {
  test("asks for a file", async () => {
    expect(await recorded(comment, [])).toEqual({
      code: 1,
      stdout: "",
      stderr: "write the file to post: npm run comment -- impact.md\n",
    });
  });

  test("without a token writes the summary of the job only", async () => {
    const { root, env } = workflow();
    const silent = { code: 0, stdout: "no token: only the summary of the job has it\n", stderr: "" };
    expect(await recorded(comment, ["impact.md"], root, { ...env, GITHUB_TOKEN: "" })).toEqual(silent);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8")).toBe("Niets.\n");
    expect(await recorded(comment, ["impact.md"], root)).toEqual({
      ...silent,
      stdout: "no token: nothing was posted\n",
    });
  });

  test.each([
    ["comments once", [], "commented", `POST ${COMMENTS}/7/comments`],
    [
      "renews its own comment",
      [
        { id: 1, body: `${MARK}\nOud.`, user: { type: "User" } },
        { id: 2, body: `${MARK}\nOud.`, user: { type: "Bot" } },
      ],
      "renewed the comment",
      `PATCH ${COMMENTS}/comments/2`,
    ],
  ])("%s", async (_what, there, said, call) => {
    const { root, env } = workflow();
    const asked = gitHub(() => new Response(JSON.stringify(there)));
    expect(await recorded(comment, ["impact.md"], root, env)).toEqual({ code: 0, stdout: `${said}\n`, stderr: "" });
    expect(asked).toEqual([
      `GET ${COMMENTS}/7/comments?per_page=100&page=1`,
      `${call} ${JSON.stringify({ body: `${MARK}\nNiets.` })}`,
    ]);
  });

  test("says what GitHub answers when it refuses", async () => {
    const { root, env } = workflow();
    gitHub((method) => (method === "GET" ? new Response("[]") : new Response("no", { status: 403 })));
    expect(await recorded(comment, ["impact.md"], root, env)).toEqual({
      code: 1,
      stdout: "",
      stderr: "GitHub answers 403 to POST repos/platform/brieven/issues/7/comments\n",
    });
  });
});
