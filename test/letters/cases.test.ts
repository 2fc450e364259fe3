// A folder is a case: input.md with output.html, or with error.txt. Adding one needs no code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemText } from "../../src/data/csv/problem.ts";
import { compileLetter } from "../../src/letters/compile.ts";
import { bodyHtml } from "../../src/site/letter/letter-html.ts";
import { breadContext } from "./knowledge.ts";

const CASES = join(import.meta.dirname, "cases");
const context = breadContext();

describe("compileLetter(source, context)", () => {
  it.each(readdirSync(CASES))("%s", (name) => {
    const folder = join(CASES, name);
    const text = readFileSync(join(folder, "input.md"), "utf8");
    const { value, problems } = compileLetter({ path: `content/letters/${name}.md`, text }, context);
    const html = value && `${bodyHtml(value.tree, { base: "/brood/" })}\n`;
    const errors = problems.length > 0 ? `${problems.map(problemText).join("\n")}\n` : undefined;
    expect(hold(join(folder, "output.html"), html), "output.html").toBe(html);
    expect(hold(join(folder, "error.txt"), errors), "error.txt").toBe(errors);
  });
});

/** What a case says should come out; with UPDATE=1 what came out, to be read before it is kept. */
function hold(path: string, found: string | undefined): string | undefined {
  if (process.env["UPDATE"] && !process.env["CI"] && found !== undefined) writeFileSync(path, found);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
