import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const contentTypes = new Map([
  [".atom", "application/atom+xml; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".pdf", "application/pdf"],
  [".png", "image/png"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml; charset=utf-8"],
]);

/** A running server: `url` is the address of its root, base included, ending in a slash. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of this machine, as a static host would: `index.html` for a folder, a redirect to its
 * slash, `404.html` for what is missing, text zipped for who can unzip it.
 * @param options.base the path the folder is published below, such as `/onderbouwd/`; outside it there is nothing
 * @param options.headers whether to send what `_headers` in the folder says, as hosts do that read it
 */
export async function serve(
  directory: string,
  { base = "/", headers = false }: { readonly base?: string; readonly headers?: boolean } = {},
): Promise<Served> {
  const root = `/${base}/`.replace(/\/+/g, "/");
  const rules = headers ? headerRules(await readFile(join(directory, "_headers"), "utf8")) : [];
  const server = createServer((request, response) => {
    const address = request.url ?? "/";
    for (const [name, value] of headersFor(address.replace(/[?#].*$/s, ""), rules)) response.setHeader(name, value);
    const zips = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    respond({ directory, root, zips }, address, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${root}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** A rule of a `_headers` file: which paths it is for, and its lines in order. */
interface HeaderRule {
  readonly path: RegExp;
  readonly lines: readonly string[];
}

function headerRules(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .flatMap(([pattern, ...lines]) => {
      if (pattern === undefined || pattern.startsWith("#")) return [];
      const form = pattern
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replace(/:\w+/g, "[^/]+")
        .replaceAll("*", ".*");
      return [{ path: new RegExp(`^${form}$`), lines: lines.map((line) => line.trim()) }];
    });
}

/** What all rules for a path say together: a later value adds to an earlier one, `! Name` takes it away. */
function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of rules.filter((rule) => rule.path.test(path)).flatMap(({ lines }) => lines)) {
    if (line.startsWith("!")) {
      headers.delete(line.slice(1).trim().toLowerCase());
      continue;
    }
    const [name = "", ...value] = line.split(":");
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), [before, value.join(":").trim()].filter(Boolean).join(", "));
  }
  return headers;
}

/** What is served to one visitor: a folder, below a path that ends in a slash, zipped or not. */
interface Visit {
  readonly directory: string;
  readonly root: string;
  readonly zips: boolean;
}

async function respond({ directory, root, zips }: Visit, address: string, response: ServerResponse): Promise<void> {
  // Not new URL(): it resolves `..` before we could refuse it.
  const path = decoded(address.replace(/[?#].*$/s, ""));
  if (path === undefined) return plain(response, 400, "bad request");
  if (`${path}/` === root) return redirect(response, root);
  if (!path.startsWith(root)) return plain(response, 404, "not found");

  const file = join(directory, path.slice(root.length));
  const kind = await kindOf(file);
  if (kind === "folder" && !path.endsWith("/")) return redirect(response, `${encodeURI(path)}/`);
  const wanted = path.endsWith("/") ? join(file, "index.html") : file;
  if ((await kindOf(wanted)) === "file") return send(response, 200, wanted, zips);

  const missing = join(directory, "404.html");
  if ((await kindOf(missing)) === "file") return send(response, 404, missing, zips);
  return plain(response, 404, "not found");
}

/** The path in plain characters; undefined when it is malformed or could climb out of the folder. */
function decoded(path: string): string | undefined {
  try {
    const plainPath = decodeURIComponent(path);
    const climbs = plainPath.split(/[/\\]/).includes("..");
    return climbs || plainPath.includes("\0") ? undefined : plainPath;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "folder" : "file";
}

async function send(response: ServerResponse, status: number, file: string, zips: boolean): Promise<void> {
  const type = contentTypes.get(extname(file).toLowerCase()) ?? "application/octet-stream";
  const headers = { "content-type": type, "cache-control": "no-store", vary: "accept-encoding" };
  if (zips && /charset|svg/.test(type)) {
    response.writeHead(status, { ...headers, "content-encoding": "gzip" });
    await pipeline(createReadStream(file), createGzip(), response);
  } else {
    response.writeHead(status, headers);
    await pipeline(createReadStream(file), response);
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
