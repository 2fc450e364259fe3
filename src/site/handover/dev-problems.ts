import { join, relative, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { ErrorPayload, ViteDevServer } from "vite";
import { atMost, type Problem, problemText } from "../../data/csv/problem.ts";
import { handover } from "./handover.ts";
import { LOADER } from "./letters-loader.ts";

const DEBOUNCE = 20;
const WAIT = 50;
const TRIES = 100;

/**
 * Writing with the page beside you: a saved letter, CSV or code shows at once, a mistake is an overlay with file and
 * line, and mending it brings the page back without a restart.
 */
export function devProblems(): AstroIntegration {
  return {
    name: "onderbouwd-dev",
    hooks: {
      "astro:server:setup": ({ server, refreshContent }) => {
        const refresh = async () => {
          const before = handover().runs;
          // Astro drops a refresh without a word while it re-reads its content config: ask until it was heard.
          for (let tries = 0; handover().runs === before && tries < TRIES; tries += 1) {
            await refreshContent?.({ loaders: [LOADER] });
            if (handover().runs === before) await new Promise((resolve) => setTimeout(resolve, WAIT));
          }
          show(server);
        };
        watch(server, refresh);
        server.ws.on("vite:client:connect", () => {
          if (problems().length > 0) show(server);
        });
        server.middlewares.use((request, response, next) => {
          if (problems().length === 0 || !request.headers.accept?.includes("text/html")) return next();
          response.statusCode = 500;
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(errorPage(server.config.base));
        });
      },
    },
  };
}

function problems(): readonly Problem[] {
  return handover().outcome?.problems ?? [];
}

function watch(server: ViteDevServer, refresh: () => Promise<void>): void {
  // What is written may stand in another root than the program.
  const input = ["data", "content"].map((folder) => join(handover().root, folder));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.add(input);
  server.watcher.on("all", (_event, path) => {
    const isInput = input.some((folder) => path.startsWith(folder + sep));
    // The subject may stand beside the machine: its door is where package.json says.
    const isCode = path.endsWith(".ts") && !/^(?:\.\.|node_modules|dist|\.)/.test(relative(server.config.root, path));
    if (!isInput && !isCode) return;
    if (isCode) forget(server);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh, refresh);
    }, DEBOUNCE);
  });
}

/** Drops the compiled code of the content layer, so that the next compilation runs what is on disk. */
function forget(server: ViteDevServer): void {
  const environment = server.environments["astro"];
  environment?.moduleGraph.invalidateAll();
  if (environment && "runner" in environment) (environment.runner as { clearCache(): void }).clearCache();
}

function show(server: ViteDevServer): void {
  const found = problems();
  server.ws.send(found.length === 0 ? { type: "full-reload", path: "*" } : overlay(found, handover().root));
}

/** The payload of Astro's overlay: a title, all problems, and the file and line of the first. */
export function overlay(found: readonly Problem[], root: string) {
  const [first] = found;
  return {
    type: "error",
    err: {
      name: "Te herstellen",
      title: first ? `${first.path}, regel ${first.line}` : "",
      message: atMost(found.map(problemText), "problem").join("\n"),
      stack: "",
      plugin: "onderbouwd",
      ...(first && { loc: { file: join(root, first.path), line: first.line, column: first.column } }),
    },
  } satisfies ErrorPayload & { err: { name: string; title: string } };
}

function errorPage(base: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Er is iets te herstellen</title>
<script type="module" src="${base}@vite/client"></script></head>
<body><p>Er is iets te herstellen in de gegevens of de brieven. De melding staat hieroverheen.</p></body></html>`;
}
