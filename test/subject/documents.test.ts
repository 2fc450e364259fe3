// The documents for developers show the way by files of this organisation; those are there too.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", ...globSync(["docs/*.md", "src/**/README.md"], { cwd: ROOT })];

test.each(DOCUMENTS)("%s names only files of the subject that are there", (document) => {
  const prose = readFileSync(join(ROOT, document), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const named = [...prose.matchAll(/[`(]((?:data|content|public|src\/subject|test\/subject)\/[^`)\s#]*)/g)];
  const lost = named
    .map(([, path = ""]) => path.replace(/[^/]*[<*…].*$/, ""))
    .filter((path) => !existsSync(join(ROOT, path)));
  expect(lost).toEqual([]);
});
