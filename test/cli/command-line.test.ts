import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/cli/addresses.ts";
import { build } from "../../src/cli/build.ts";
import { changed } from "../../src/cli/changed.ts";
import { check } from "../../src/cli/check.ts";
import { dev } from "../../src/cli/dev.ts";
import { erratum } from "../../src/cli/erratum.ts";
import { history } from "../../src/cli/history.ts";
import { impact } from "../../src/cli/impact.ts";
import { packLetter } from "../../src/cli/package.ts";
import { record } from "../../src/cli/record.ts";
import { send } from "../../src/cli/send.ts";
import { state } from "../../src/cli/state.ts";
import { recorded } from "./recorded.ts";
import { smallRoot } from "./small-root.ts";

const refused = (line: string) => ({ code: 1, stdout: "", stderr: `${line}\n` });

describe("what someone writes after a command", () => {
  test.each([addresses, build, changed, check, dev, erratum, history, impact, packLetter, record, send, state])(
    "an option that %o does not have is answered in one line",
    async (command) => {
      const { code, stdout, stderr } = await recorded(command, ["--nonsense"]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^--nonsense is no option of this command; (did you mean|write one of) --\S.*\n$/);
    },
  );

  test("a misspelt option is answered with the nearest", async () => {
    expect(await recorded(check, ["--fromat=json"])).toEqual(
      refused("--fromat is no option of this command; did you mean --format or --root?"),
    );
  });

  test("a word where none is asked for, and an option without its value, are refused", async () => {
    expect(await recorded(check, ["brief"])).toEqual(refused("unexpected argument 'brief'"));
    expect(await recorded(record, ["--found-late"])).toEqual(refused("option '--found-late <value>' argument missing"));
  });

  test("a port that is no number is refused before anything starts", async () => {
    expect(await recorded(dev, ["--port=hier"])).toEqual(
      refused("--port=hier is not a port; write a number like 4321"),
    );
  });

  test("a command for one letter takes one", async () => {
    expect(await recorded(send, [])).toEqual(refused("name one letter: npm run send -- 2026-05-uw-brief"));
    expect(await recorded(send, ["a", "b"])).toEqual(refused("name one letter: npm run send -- 2026-05-uw-brief"));
  });

  test("a root is seen from where the command stands", async () => {
    const root = smallRoot();
    const { stdout, stderr } = await recorded(state, ["--root", basename(root)], dirname(root));
    expect([stdout, stderr]).toEqual([(await recorded(state, [], root)).stdout, ""]);
    expect(JSON.parse(stdout).letters).toHaveLength(1);
  });
});
