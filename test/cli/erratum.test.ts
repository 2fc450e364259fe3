import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { erratum } from "../../src/cli/erratum.ts";
import { send } from "../../src/cli/send.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const SLUG = "2026-05-geld";
const NOTE = `content/letters/${SLUG}.erratum.md`;
const stopped = (line: string) => ({ code: 1, stdout: "", stderr: `${line}\n` });

test("npm run erratum drafts the note of a sent letter once", async () => {
  const root = smallRoot();
  expect((await recorded(send, [SLUG, "--root", root])).code).toBe(0);
  expect(await recorded(erratum, [SLUG, "--root", root])).toEqual({
    code: 0,
    stdout: `${NOTE}\nWrite what it leaves to you; until then npm run check asks for it. It stands above the letter.\n`,
    stderr: "",
  });
  const written = readFileSync(join(root, NOTE), "utf8");
  expect(written).toContain("date: 2026-05-20");
  // While it is a draft the letters have problems; one that was written is not written over.
  writeFileSync(
    join(root, NOTE),
    "---\ntitle: Erratum\ndate: 2026-05-20\nsummary: Een fout.\n---\nEr stond een fout.\n",
  );
  expect(await recorded(erratum, [SLUG, "--root", root])).toEqual(stopped(`${NOTE} is there already; write in it`));
});

test("npm run erratum is for a letter that was sent", async () => {
  const root = smallRoot();
  expect(await recorded(erratum, [SLUG, "--root", root])).toEqual(
    stopped(`${SLUG} is a concept; mend the letter itself`),
  );
  expect(await recorded(erratum, ["2026-05-gelt", "--root", root])).toEqual(
    stopped(`no letter is named "2026-05-gelt"; did you mean ${SLUG}?`),
  );
});
