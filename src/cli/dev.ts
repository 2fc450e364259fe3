// npm run dev: write with the page beside you.
import { join } from "node:path";
import { dev } from "astro";
import { printOnce } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { painter } from "../press/pictures/painter.ts";
import { handOver } from "../site/handover/handover.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, stop } from "./command-line.ts";

const { values } = commandLine({ options: { port: { type: "string", default: "4321" }, host: { type: "boolean" } } });
if (!/^\d{1,5}$/.test(values.port)) stop(`--port=${values.port} is not a port; write a number like 4321`);
const root = process.cwd();
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
handOver({
  mode: "dev",
  root,
  buildTime: buildTime(),
  print: printOnce(press()),
  painter: await painter(join(root, ".cache", "pictures")),
});
await dev({ root, server: { port: Number(values.port), host: values.host ?? false } });
