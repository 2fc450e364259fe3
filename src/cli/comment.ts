// npm run comment -- <file>: puts Markdown in the summary of the job and, with a token, in one comment of the pull request.
import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** By which our comment is found again. */
const MARK = "<!-- onderbouwd: impact -->";
/** What GitHub takes in one comment, less room for the mark and the words at the end. */
const MOST = 65_000;
const PATIENCE_MS = 30_000;

/** Posts a file where its workflow shows it. */
export async function comment([file]: readonly string[], { cwd, env, out }: Effects): Promise<number> {
  if (file === undefined) stop("write the file to post: npm run comment -- impact.md");
  const text = readFileSync(resolve(cwd, file), "utf8").trim();
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary) appendFileSync(summary, `${text}\n`);
  if (!env["GITHUB_TOKEN"]) {
    out(`no token: ${summary ? "only the summary of the job has it" : "nothing was posted"}`);
  } else {
    const cut = text.length > MOST ? `${text.slice(0, MOST)}\n\n… The rest is in the summary of the job.` : text;
    out(await posted(`${MARK}\n${cut}`, env));
  }
  return 0;
}

/** What was done to the comment of the pull request, after doing it. */
async function posted(body: string, env: Effects["env"]): Promise<string> {
  const event = JSON.parse(readFileSync(needed("GITHUB_EVENT_PATH", env), "utf8")) as {
    pull_request?: { number: number };
  };
  const number = event.pull_request?.number;
  if (!Number.isInteger(number)) stop("the event has no pull request to comment on");
  const comments = `repos/${needed("GITHUB_REPOSITORY", env)}/issues`;
  const earlier = await ours(`${comments}/${number}/comments`, env);
  const request = { body: JSON.stringify({ body }) };
  if (earlier === undefined) await call(`${comments}/${number}/comments`, env, { method: "POST", ...request });
  else await call(`${comments}/comments/${earlier}`, env, { method: "PATCH", ...request });
  return earlier === undefined ? "commented" : "renewed the comment";
}

/** The number of the comment that an earlier run left: by the robot, with our mark. */
async function ours(path: string, env: Effects["env"]): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const answer = await call(`${path}?per_page=100&page=${page}`, env);
    const found = (await answer.json()) as { id: number; body?: string; user?: { type?: string } }[];
    const own = found.find(({ body, user }) => body?.startsWith(MARK) && user?.type === "Bot");
    if (own !== undefined || found.length < 100) return own?.id;
  }
}

async function call(path: string, env: Effects["env"], options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(`${env["GITHUB_API_URL"] || "https://api.github.com"}/${path}`, {
    ...options,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { accept: "application/vnd.github+json", authorization: `Bearer ${env["GITHUB_TOKEN"]}` },
  });
  if (!answer.ok) {
    // An answer that nobody reads would keep the process waiting.
    await answer.body?.cancel();
    stop(`GitHub answers ${answer.status} to ${options.method ?? "GET"} ${path}`);
  }
  return answer;
}

function needed(name: string, env: Effects["env"]): string {
  return env[name] || stop(`${name} is not set; this command runs in a workflow`);
}

if (import.meta.main) await run(comment);
