// npm test: the tests, with format, lint and types beside them; its last line says how many passed and failed.
// npm run test:long: the same with many cases for few, another seed each night, and what takes hours of a machine.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  strict: false,
  tokens: true,
  options: { long: { type: "boolean", default: false } },
});
// Whoever names files, tests or options of vitest wants these, and not the tools.
const given = tokens.filter(
  (token) => token.kind !== "option-terminator" && !("name" in token && token.name === "long"),
);
const chosen = positionals.length > 0 || given.length > 0;
const folder = mkdtempSync(join(tmpdir(), "onderbouwd-test-"));
const counts = join(folder, "counts.json");
const seed = process.env["SEED"] ?? (values.long ? String(Math.trunc(Date.now() / 1000)) : "6");
// What tests leave in the folder for temporary files goes with the run.
const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
const env = {
  ...process.env,
  ...temporary,
  COUNTS: counts,
  SEED: seed,
  LONG: values.long ? "1" : "",
  ASTRO_TELEMETRY_DISABLED: "1",
};

/** What a tool ended with; its output comes in one piece where another one is running beside it. */
function ended(command: string, args: readonly string[], loud: boolean): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const script = join(ROOT, "node_modules", command);
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: loud ? "inherit" : "pipe" });
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Format and lint, then types: one after the other, so that the tests keep a core. */
async function tools(): Promise<{ failed: number; said: string }> {
  const lint = await ended("@biomejs/biome/bin/biome", ["ci", "--colors=off"], false);
  const types = await ended("astro/bin/astro.mjs", ["check"], false);
  const bad = [lint, types].filter(({ code }) => code !== 0);
  return { failed: bad.length, said: bad.map(({ said }) => said).join("\n") };
}

if (values.long) console.log(`seed ${seed}: run it again with SEED=${seed} npm run test:long`);
const args = process.argv.slice(2).filter((word) => word !== "--long");
const [tests, lint] = await Promise.all([
  ended("vitest/vitest.mjs", ["run", "--config", "test/vitest.config.ts", ...args], true),
  chosen ? undefined : tools(),
]);
const { passed, failed } = JSON.parse(readFileSync(counts, "utf8")) as { passed: number; failed: number };
rmSync(folder, { recursive: true, force: true });
if (lint !== undefined) {
  if (lint.said) console.log(lint.said);
  console.log(lint.failed === 0 ? "format, lint and types: sound" : "format, lint and types: see above");
}
const tool = lint === undefined ? 0 : 2;
const bad = failed + (lint?.failed ?? 0);
console.log(`\n${passed + tool - (lint?.failed ?? 0)} passed, ${bad} failed`);
process.exitCode = tests.code !== 0 || bad > 0 ? 1 : 0;
