// Language, data, figures, charts and letters run in a browser as they run in Node: a letter can be compiled in either.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const PURE = ["language", "data", "figures", "charts", "letters"];
/** The one file of these rooms that reads the disk; whoever has no disk hands the files over. */
const DISK = "src/data/csv/files.ts";
/** What the bundle may weigh, in kB brotli. It is a bound on surprises, not an aim. */
const MOST = 260;

const files = PURE.flatMap((room) =>
  readdirSync(join(ROOT, "src", room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${room}/${file.split(sep).join("/")}`),
).filter((file) => file !== DISK);

describe("the pure rooms, bundled for a browser", () => {
  const outside: string[] = [];
  const modules: string[] = [];
  let code = "";

  beforeAll(async () => {
    const result = await build({
      configFile: false,
      root: ROOT,
      logLevel: "silent",
      plugins: [
        {
          name: "pure-rooms",
          enforce: "pre",
          resolveId(id, importer) {
            if (id === "virtual:pure") return id;
            if (/^node:|^(?:fs|path|crypto|util|stream|buffer|os)$/.test(id)) {
              outside.push(`${relative(ROOT, importer ?? "")} imports ${id}`);
            }
            return undefined;
          },
          load: (id) =>
            id === "virtual:pure"
              ? files.map((file, at) => `export * as m${at} from ${JSON.stringify(join(ROOT, file))};`).join("\n")
              : undefined,
        },
      ],
      build: {
        write: false,
        minify: true,
        target: "es2022",
        rollupOptions: { input: "virtual:pure", preserveEntrySignatures: "strict" },
      },
    });
    for (const { output } of [result].flat() as readonly { output: readonly { type: string }[] }[]) {
      for (const chunk of output as readonly { code?: string; modules?: Record<string, unknown> }[]) {
        code += chunk.code ?? "";
        modules.push(...Object.keys(chunk.modules ?? {}).map((id) => relative(ROOT, id).split(sep).join("/")));
      }
    }
  }, 120_000);

  it("hold every file of theirs but the one that reads the disk", () => {
    expect(modules.filter((id) => id.startsWith("src/")).length).toBeGreaterThan(100);
    expect(modules).not.toContain(DISK);
    expect(modules.filter((id) => /^src\/(?!language|data|figures|charts|letters)/.test(id))).toEqual([]);
  });

  it("import nothing that only Node has, themselves or by way of a library", () => {
    expect(outside).toEqual([]);
    const named = files.filter((file) =>
      /\bBuffer\b|\bprocess\.[a-z]|\brequire\(/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(named).toEqual([]);
  });

  it("bring no DOM of a server, and no words of zod in forty languages", () => {
    expect(modules.filter((id) => /linkedom|jsdom|zod\/v4\/locales\/(?!en\.)/.test(id))).toEqual([]);
  });

  it("weigh no more than a reader of a letter would wait for", () => {
    const bytes = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    console.info(`pure rooms: ${Math.round(bytes / 1000)} kB brotli, ${modules.length} modules`);
    expect(bytes / 1000).toBeLessThan(MOST);
  });
});
