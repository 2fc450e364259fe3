// npm run comment -- <file>: puts Markdown in the summary of the job and, with a token, in one comment of the pull request.
import { appendFileSync, readFileSync } from "node:fs";
import { stop } from "./command-line.ts";

/** By which our comment is found again. */
const MARK = "<!-- onderbouwd: impact -->";
/** What GitHub takes in one comment, less room for the mark and the words at the end. */
const MOST = 65_000;
const PATIENCE_MS = 30_000;

const [file] = process.argv.slice(2);
if (file === undefined) stop("write the file to post: npm run comment -- impact.md");
const text = readFileSync(file, "utf8").trim();
const summary = process.env["GITHUB_STEP_SUMMARY"];
if (summary) appendFileSync(summary, `${text}\n`);
const token = process.env["GITHUB_TOKEN"];
if (!token) {
  console.log(`no token: ${summary ? "only the summary of the job has it" : "nothing was posted"}`);
} else {
  const cut = text.length > MOST ? `${text.slice(0, MOST)}\n\n… The rest is in the summary of the job.` : text;
  await post(`${MARK}\n${cut}`, token);
}

async function post(body: string, secret: string): Promise<void> {
  const event = JSON.parse(readFileSync(needed("GITHUB_EVENT_PATH"), "utf8")) as { pull_request?: { number: number } };
  const number = event.pull_request?.number;
  if (!Number.isInteger(number)) stop("the event has no pull request to comment on");
  const comments = `repos/${needed("GITHUB_REPOSITORY")}/issues`;
  const earlier = await ours(`${comments}/${number}/comments`, secret);
  const request = { body: JSON.stringify({ body }) };
  if (earlier === undefined) await call(`${comments}/${number}/comments`, secret, { method: "POST", ...request });
  else await call(`${comments}/comments/${earlier}`, secret, { method: "PATCH", ...request });
  console.log(earlier === undefined ? "commented" : "renewed the comment");
}

/** The number of the comment that an earlier run left: by the robot, with our mark. */
async function ours(path: string, secret: string): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const answer = await call(`${path}?per_page=100&page=${page}`, secret);
    const found = (await answer.json()) as { id: number; body?: string; user?: { type?: string } }[];
    const own = found.find(({ body, user }) => body?.startsWith(MARK) && user?.type === "Bot");
    if (own !== undefined || found.length < 100) return own?.id;
  }
}

async function call(path: string, secret: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(`${process.env["GITHUB_API_URL"] || "https://api.github.com"}/${path}`, {
    ...options,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { accept: "application/vnd.github+json", authorization: `Bearer ${secret}` },
  });
  if (!answer.ok) stop(`GitHub answers ${answer.status} to ${options.method ?? "GET"} ${path}`);
  return answer;
}

function needed(name: string): string {
  return process.env[name] || stop(`${name} is not set; this command runs in a workflow`);
}
