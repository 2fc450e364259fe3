import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite, changedFiles, command, filesOf, workingCopy } from "./built-site.ts";

const NAME = "housing_realisation.assumed";
const copy = workingCopy("unsent");
const before = filesOf(await builtSite("unsent"));
let after: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const path = join(copy, "data/assumptions.csv");
  const text = readFileSync(path, "utf8");
  const changed = text.replace(/^(housing_realisation\.assumed,[^,]*,,)60,100,/m, "$170,100,");
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const { code, stderr } = await command(copy, "build");
  expect(code, stderr).toBe(0);
  after = filesOf(join(copy, "dist"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("changing an assumption", () => {
  it("changes page, letter, chart and JSON", () => {
    const page = (path: string) => after.get(path)?.toString() ?? "";
    // 10.900 and four half-years in which three in ten of 15.000 are missed.
    const text = "10.900 tot 28.900";
    expect(page("scenarios/housing-chain/index.html")).toContain(text);
    expect(page("brieven/2025-06-huisvesting-en-financiering/index.html")).toContain(text);
    expect(page("brieven/2025-06-huisvesting-en-financiering/index.html")).toMatch(
      new RegExp(`<text[^>]*>[^<]*${text}</text>`),
    );
    expect(page("brieven/2025-06-huisvesting-en-financiering/brief.json")).toContain(text);
    expect(page("scenarios/housing-chain/scenario.json")).toContain(text);
  });

  it("changes nothing else", () => {
    const touched = changedFiles(before, after);
    const may =
      /^(brieven\/2025-06-huisvesting-en-financiering\/|scenarios\/(index\.html$|housing-chain\/)|cijfers\/(index\.html$|housing_chain\.|housing_realisation\.|housing_balance\.2024h1|housing_target\.assumed)|data\/assumptions\.csv$|build\.json$|zoeken\/index\.json$)/;
    expect(touched.filter((name) => !may.test(name))).toEqual([]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(touched).toContain(`cijfers/${NAME}/index.html`);
  });
});
