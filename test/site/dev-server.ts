import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "../browser/free-port.ts";
import { SMALL_MOMENT } from "../sites/small-site.ts";
import { authorsEnvironment } from "./built-site.ts";

/** A running `npm run dev`. */
export interface DevServer {
  /** Its address, ending in `/`. */
  readonly url: string;
  readonly stop: () => void;
}

/** Starts `npm run dev` in a copy; it is ready when it watches. @throws Error with its log when it stops instead */
export async function startDev(copy: string): Promise<DevServer> {
  const port = await freePort();
  const node = join(import.meta.dirname, "../..", "node_modules", ".bin", "node");
  const env = { ...authorsEnvironment(), BUILD_TIME: SMALL_MOMENT };
  const server = spawn(node, ["src/cli/dev.ts", `--port=${port}`], { cwd: copy, env });
  await new Promise<void>((resolve, reject) => {
    let log = "";
    const listen = (chunk: Buffer) => {
      log += chunk;
      if (log.includes("watching for file changes")) resolve();
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", () => reject(new Error(log)));
  });
  return { url: `http://localhost:${port}/`, stop: () => server.kill() };
}
