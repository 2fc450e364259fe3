import { describe, expect, test } from "vitest";
import { run } from "./small-root.ts";

const refused = (line: string) => ({ status: 1, stdout: "", stderr: `${line}\n` });

describe("what someone writes after a command", () => {
  test.each(["check", "dev", "erratum", "history", "impact", "package", "record", "send"])(
    "an option that %s does not have is answered in one line",
    (command) => {
      const { status, stdout, stderr } = run(command, ["--nonsense"]);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^--nonsense is no option of this command; (did you mean|write one of) --\S.*\n$/);
    },
  );

  test("a misspelt option is answered with the nearest", () => {
    expect(run("check", ["--fromat=json"])).toEqual(
      refused("--fromat is no option of this command; did you mean --format or --root?"),
    );
  });

  test("a word where none is asked for, and an option without its value, are refused", () => {
    expect(run("check", ["brief"])).toEqual(refused("unexpected argument 'brief'"));
    expect(run("record", ["--found-late"])).toEqual(refused("option '--found-late <value>' argument missing"));
  });

  test("a port that is no number is refused before anything starts", () => {
    expect(run("dev", ["--port=hier"])).toEqual(refused("--port=hier is not a port; write a number like 4321"));
  });

  test("a command for one letter takes one", () => {
    expect(run("send", [])).toEqual(refused("name one letter: npm run send -- 2026-05-voorjaarsnota"));
    expect(run("send", ["a", "b"])).toEqual(refused("name one letter: npm run send -- 2026-05-voorjaarsnota"));
  });
});
