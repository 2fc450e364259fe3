// What the workflows run, run here: every step in a scratch copy of a small site under a base path. By day Actions does that
// itself, at each pull request.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../browser/serve.ts";
import { parseWorkflow, type Step, scriptOf } from "../repository/workflow-faults.ts";
import { authorsEnvironment } from "../site/built-site.ts";
import { smallCopy } from "../sites/small-site.ts";

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const BASE = "/onderbouwd/";

const steps: readonly Step[] = readdirSync(FOLDER).flatMap((name) =>
  Object.values(parseWorkflow(readFileSync(join(FOLDER, name), "utf8")).jobs).flatMap((job) => job.steps),
);
/** An expression as a workflow has it. */
const expression = (words: string) => `\u0024{{ ${words} }}`;
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

describe("every step at a base path", () => {
  let copy: string;
  let site: Served;
  let github: Server;
  let requests: { method: string; path: string; body: string }[];
  let comments: unknown[];
  let env: Record<string, string>;

  beforeAll(async () => {
    copy = smallCopy("library");
    mkdirSync(join(copy, "temp"));
    mkdirSync(join(copy, "online"));
    site = await serve(join(copy, "online"), { base: BASE });
    const organisation = join(copy, "content", "organisation.yaml");
    const written = readFileSync(organisation, "utf8")
      .replace(/^site: .*$/m, `site: ${new URL(site.url).origin}`)
      .replace(/^base: .*$/m, `base: ${BASE}`);
    writeFileSync(organisation, written);
    writeFileSync(join(copy, ".gitignore"), "dist/\n.cache/\n.astro/\ntemp/\nonline/\n");
    for (const args of [
      ["init", "-q", "-b", "main"],
      ["add", "-A"],
      ["commit", "-q", "-m", "Publish"],
    ]) {
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@platform.example", "-c", "commit.gpgsign=false"];
      expect(spawnSync("git", [...identity, ...args], { cwd: copy }).status).toBe(0);
    }
    requests = [];
    comments = [];
    github = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        requests.push({ method: request.method ?? "", path: request.url ?? "", body });
        response.end(JSON.stringify(request.method === "GET" ? comments : {}));
      });
    });
    await new Promise<void>((resolve) => github.listen(0, "127.0.0.1", resolve));
    writeFileSync(join(copy, "temp", "event.json"), JSON.stringify({ pull_request: { number: 7 } }));
    env = {
      RUNNER_TEMP: join(copy, "temp"),
      GITHUB_OUTPUT: join(copy, "temp", "output"),
      GITHUB_STEP_SUMMARY: join(copy, "temp", "summary.md"),
      GITHUB_EVENT_PATH: join(copy, "temp", "event.json"),
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: "platform/onderbouwd",
      GITHUB_SHA: spawnSync("git", ["rev-parse", "HEAD"], { cwd: copy, encoding: "utf8" }).stdout.trim(),
      GITHUB_TOKEN: "",
    };
  });

  afterAll(async () => {
    await site?.close();
    github?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  /** Runs a command as the runner would, and gives what it said. */
  async function runStep({ run = "", env: own = {} }: Step) {
    const values: Readonly<Record<string, string>> = {
      [expression("github.event.pull_request.base.sha")]: "HEAD",
      [expression("steps.deployed.outputs.commit || github.event.before")]: "HEAD",
      [expression("github.token")]: "token",
    };
    const given = Object.entries(own).map(([name, written]) => {
      const value = values[written];
      if (value === undefined) throw new Error(`${name}: ${written} has no value here`);
      return [name, value];
    });
    const options = { cwd: copy, env: { ...authorsEnvironment(), ...env, ...Object.fromEntries(given) } };
    return promisify(execFile)("bash", ["-e", "-c", run], options).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        said: error.stdout + error.stderr,
      }),
    );
  }

  // A run of the tests does not run a run of the tests.
  const tests = new Set(["quick", "test:long"]);
  const known = steps.filter((step) => {
    const script = scriptOf(step) ?? "";
    return scripts[script] !== undefined && !tests.has(script);
  });
  const once = new Map(known.map((step) => [JSON.stringify([step.run, Object.keys(step.env ?? {})]), step]));

  it.each([...once.values()].map((step) => [step.run ?? "", Object.keys(step.env ?? {}).join(), step] as const))(
    "%s (%s) ends well",
    async (_run, _names, step) => {
      expect(await runStep(step)).toMatchObject({ code: 0 });
    },
    120_000,
  );

  const changed = async () => {
    writeFileSync(env["GITHUB_OUTPUT"] ?? "", "");
    const { said } = await runStep({ run: "npm run --silent changed" });
    return [said.trim(), readFileSync(env["GITHUB_OUTPUT"] ?? "", "utf8").trim()];
  };

  it("deploys where there is no site yet, and another build; not what is on the site", async () => {
    const address = `${new URL(site.url).origin}${BASE}`;
    expect(await changed()).toEqual([`${address} differs: it has no build.json (404)`, "changed=true\ncommit="]);
    const build = readFileSync(join(copy, "dist", "build.json"), "utf8");
    writeFileSync(join(copy, "online", "build.json"), build);
    expect(await changed()).toEqual(["dist/ is what is on the site", `changed=false\ncommit=${env["GITHUB_SHA"]}`]);
    writeFileSync(
      join(copy, "online", "build.json"),
      build.replace(/"digest": "(.)/, (_all, sign) => `"digest": "${sign === "0" ? "1" : "0"}`),
    );
    expect((await changed())[1]).toBe(`changed=true\ncommit=${env["GITHUB_SHA"]}`);
    writeFileSync(join(copy, "online", "build.json"), build.replace(/"commit": "[0-9a-f]+"/, '"commit": "--all"'));
    expect((await changed())[1]).toBe("changed=false\ncommit=");
  });

  it("comments once, and renews that comment; without a token only the summary has it", async () => {
    const comment = { run: 'npm run --silent comment -- "$RUNNER_TEMP/impact.md"' };
    const withToken = { ...comment, env: { GITHUB_TOKEN: expression("github.token") } };
    const text = readFileSync(join(copy, "temp", "impact.md"), "utf8").trim();
    requests.length = 0;
    expect((await runStep(comment)).said).toBe("no token: only the summary of the job has it\n");
    expect(requests).toEqual([]);
    expect(readFileSync(join(copy, "temp", "summary.md"), "utf8")).toContain(text);

    const body = JSON.stringify({ body: `<!-- onderbouwd: impact -->\n${text}` });
    const list = { method: "GET", path: "/repos/platform/onderbouwd/issues/7/comments?per_page=100&page=1", body: "" };
    expect((await runStep(withToken)).said).toBe("commented\n");
    expect(requests).toEqual([list, { method: "POST", path: "/repos/platform/onderbouwd/issues/7/comments", body }]);

    requests.length = 0;
    const ours = "<!-- onderbouwd: impact -->\nOud.";
    comments = [
      { id: 1, body: ours, user: { type: "User" } },
      { id: 2, body: ours, user: { type: "Bot" } },
    ];
    expect((await runStep(withToken)).said).toBe("renewed the comment\n");
    expect(requests).toEqual([list, { method: "PATCH", path: "/repos/platform/onderbouwd/issues/comments/2", body }]);
  });
});
