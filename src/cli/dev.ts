// npm run dev: write with the page beside you.
import { join } from "node:path";
import { dev as servePages } from "astro";
import { printOnce } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { painter } from "../press/pictures/painter.ts";
import { handOver } from "../site/handover/handover.ts";
import { astroConfig } from "./astro-config.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

/** Serves the site of a root while its letters are written; it is done when the server stands, which then stays. */
export async function dev(args: readonly string[], effects: Effects): Promise<number> {
  const { values } = commandLine(args, {
    options: { port: { type: "string", default: "4321" }, host: { type: "boolean" }, ...ROOT },
  });
  if (!/^\d{1,5}$/.test(values.port)) stop(`--port=${values.port} is not a port; write a number like 4321`);
  const root = rootOf(values, effects);
  // Astro reads this of its process.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  handOver({
    mode: "dev",
    root,
    buildTime: buildTime(effects),
    print: printOnce(press()),
    painter: await painter(join(root, ".cache", "pictures")),
  });
  await servePages({ ...astroConfig(root), server: { port: Number(values.port), host: values.host ?? false } });
  return 0;
}

if (import.meta.main) await run(dev);
