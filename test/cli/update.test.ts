// A site that began on one version of the machine, and the next version of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { update } from "../../src/cli/update.ts";
import { commit, git } from "./git.ts";
import { recorded } from "./recorded.ts";
import { emptyRoot } from "./small-root.ts";

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  commit(root);
}

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

/** The machine with its example, a site that began on it, and the machine's next version. */
function twoVersions(next: Readonly<Record<string, string>> = {}): { readonly machine: string; readonly site: string } {
  const machine = emptyRoot();
  write(machine, {
    "package.json": '{ "version": "0.7.0" }\n',
    "src/site/page.ts": "export const words = 1;\n",
    "src/site/styles/tokens.css": "--accent: blue;\n",
    "src/subject/subject.ts": "export const subject = 'example';\n",
    "src/subject/charts/example.ts": "export const example = 1;\n",
    "data/sources.csv": "id\nexample\n",
    "content/letters/example.md": "example\n",
    "public/favicon.svg": "<svg/>\n",
  });
  const site = emptyRoot();
  git(site, "clone", "-q", machine, ".");
  git(site, "config", "user.name", "Test");
  git(site, "config", "user.email", "test@site.example");
  git(site, "rm", "-q", "content/letters/example.md", "src/subject/charts/example.ts");
  write(site, {
    "data/sources.csv": "id\nours\n",
    "src/subject/subject.ts": "export const subject = 'ours';\n",
    "src/site/styles/tokens.css": "--accent: red;\n",
    "content/letters/ours.md": "ours\n",
  });
  write(machine, {
    "package.json": '{ "version": "0.8.0" }\n',
    "src/site/page.ts": "export const words = 2;\n",
    "src/site/new.ts": "export const more = 1;\n",
    "src/subject/subject.ts": "export const subject = 'example again';\n",
    "src/subject/charts/another.ts": "export const another = 1;\n",
    "data/sources.csv": "id\nexample\nanother\n",
    "data/new/2026-01-01.csv": "a\n",
    "content/letters/example.md": "example, mended\n",
    ...next,
  });
  return { machine, site };
}

describe("npm run update", () => {
  test("brings the machine's next version, and leaves what is the organisation's as it stands", async () => {
    const { machine, site } = twoVersions();
    const { code, stdout, stderr } = await recorded(update, [machine], site);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("this site now runs on version 0.8.0\n");
    expect([read(site, "src/site/page.ts"), read(site, "src/site/new.ts")]).toEqual([
      "export const words = 2;\n",
      "export const more = 1;\n",
    ]);
    expect([read(site, "data/sources.csv"), read(site, "src/subject/subject.ts")]).toEqual([
      "id\nours\n",
      "export const subject = 'ours';\n",
    ]);
    expect(read(site, "src/site/styles/tokens.css")).toBe("--accent: red;\n");
    for (const path of ["content/letters/example.md", "src/subject/charts/another.ts", "data/new/2026-01-01.csv"]) {
      expect(existsSync(join(site, path)), path).toBe(false);
    }
    expect(read(site, "content/letters/ours.md")).toBe("ours\n");
    expect(git(site, "status", "--porcelain")).toBe("");
    expect(await recorded(update, [machine], site)).toMatchObject({
      code: 0,
      stdout: "this is the newest version already\n",
    });
  });

  test("names a file of the machine that both changed, and leaves it to be mended", async () => {
    const { machine, site } = twoVersions({ "src/site/styles/tokens.css": "--accent: green;\n" });
    const { code, stderr } = await recorded(update, [machine], site);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "src/site/styles/tokens.css: was changed here and in the machine; mend it\nthen: git add -A && git commit; or leave it all as it was: git merge --abort\n",
    );
    git(site, "merge", "--abort");
    expect(git(site, "status", "--porcelain")).toBe("");
    expect(read(site, "src/site/page.ts")).toBe("export const words = 1;\n");
  });

  test("refuses changes that git does not have, a repository that is not there, and one of another history", async () => {
    const { machine, site } = twoVersions();
    writeFileSync(join(site, "notes.txt"), "");
    expect((await recorded(update, [machine], site)).stderr).toBe(
      "there are changes that git does not have; commit them or put them back, and update again\n",
    );
    commit(site);
    expect((await recorded(update, [join(machine, "gone")], site)).stderr).toContain("has no main to fetch: ");
    const stranger = emptyRoot();
    write(stranger, { "a.txt": "a\n" });
    expect((await recorded(update, [stranger], site)).stderr).toBe(
      `${stranger} shares no history with this site; begin in a clone of it\n`,
    );
    expect((await recorded(update, [], site)).stderr).toBe(
      "name the repository of the machine, and a branch or tag of it where that is not main\n",
    );
    expect(read(site, "src/site/page.ts")).toBe("export const words = 1;\n");
  });
});
