// What a workflow of this repository may not do, read from its YAML.
import { parse } from "yaml";

/** One step of a job. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** One job of a workflow. */
export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}

/** A workflow, as far as these tests look at it. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a job may write beside reading the files, by its name. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  comment: ["pull-requests"],
  deploy: ["pages", "id-token"],
};

const PINNED = /^\s*(- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const COMMAND =
  /^npm (ci(?: --omit=dev)?|test|run (?:--silent )?([a-z]+(?::[a-z]+)?)( -- [^<>|&;`\n]+)?( > "\$RUNNER_TEMP\/[a-z.]+")?)$/;

/** The workflow a file holds. */
export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** The npm script that a step runs, if it runs one. */
export function scriptOf({ run }: Step): string | undefined {
  return run === undefined ? undefined : COMMAND.exec(run.trim())?.[2];
}

/** Everything a workflow does that it may not, one line each. */
export function workflowFaults(text: string): readonly string[] {
  const { on, permissions, concurrency, jobs } = parseWorkflow(text);
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
  const faults = text
    .split("\n")
    .filter((line) => /^\s*(- )?uses:/.test(line) && !PINNED.test(line))
    .map((line) => `is not pinned by commit with its version beside it: ${line.trim()}`);
  if (events.includes("pull_request_target")) faults.push("runs on pull_request_target, with a token that can write");
  if (/\bsecrets\b/.test(text)) faults.push("uses a secret beside the built-in token");
  if (JSON.stringify(permissions) !== "{}") faults.push("gives every job a permission; write permissions: {} above");
  if (concurrency === undefined) faults.push("has no concurrency group");
  for (const [name, job] of Object.entries(jobs)) faults.push(...jobFaults(name, job, events.includes("pull_request")));
  return faults;
}

function jobFaults(name: string, job: Job, onPullRequest: boolean): readonly string[] {
  const faults: string[] = [];
  if (job.permissions === undefined) faults.push(`${name} names no permissions`);
  const written = Object.entries(job.permissions ?? {}).filter(([, may]) => may !== "read" && may !== "none");
  for (const [scope] of written) {
    if (!MAY_WRITE[name]?.includes(scope)) faults.push(`${name} may write ${scope}`);
  }
  const own = "github.event.pull_request.head.repo.full_name == github.repository";
  if (onPullRequest && written.length > 0 && !job.if?.includes(own)) faults.push(`${name} lets a fork write`);
  if (job["timeout-minutes"] === undefined) faults.push(`${name} has no timeout`);
  for (const step of job.steps) {
    const { run, uses = "", with: settings = {} } = step;
    if (run?.includes("${{")) faults.push(`${name} puts an expression in a command: ${run}`);
    if (run !== undefined && !COMMAND.test(run.trim())) faults.push(`${name} runs what is no npm script: ${run}`);
    if (uses.startsWith("actions/checkout@") && settings["persist-credentials"] !== false)
      faults.push(`${name} leaves its token in the checkout`);
    if (uses.startsWith("actions/setup-node@") && settings["cache-dependency-path"] !== "package-lock.json")
      faults.push(`${name} does not key its cache by the lock file`);
  }
  return faults;
}
