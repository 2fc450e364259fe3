// npm run dev: write with the page beside you.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dev } from "astro";
import { press } from "../pdf/press.ts";
import { painter } from "../pictures/painter.ts";
import { printOnce } from "../publish/prints.ts";
import { handOver } from "../site/handover.ts";
import { buildTime } from "./build-time.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" }, host: { type: "boolean" } } });
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
