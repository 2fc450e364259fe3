import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { type ExtractOptions, extract } from "tar-fs";

// Playwright already switches off updates, sync and background networking. These close what is left: no name resolves
// but our own machine's, so a page that asks for another origin fails alike with and without a network.
const quiet = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--no-proxy-server",
  "--no-pings",
  "--disable-domain-reliability",
  // The tests keep both cores at work: what a page would do on threads beside its own only takes time from another.
  "--js-flags=--single-threaded",
];

/**
 * Starts a headless browser: the one from npm on linux-x64, elsewhere the Chrome that is installed.
 * The first start unpacks it into `node_modules/.cache`; throws where there is no Chrome to fall back on.
 * @param more switches for this start, beside our own
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...quiet, ...more];
  return process.platform === "linux" && process.arch === "x64" ? launchUnpacked(args) : launchInstalled(args);
}

async function launchUnpacked(args: string[]): Promise<Browser> {
  const folder = await unpackedFolder();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    chromiumSandbox: false,
    args,
    // Nothing of the machine's environment but the time zone: no proxy, no fonts, no libraries, no home.
    env: {
      TZ: process.env.TZ,
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, "lib"),
      FONTCONFIG_FILE: fileURLToPath(new URL("fonts.conf", import.meta.url)),
      // Both: `prefix="xdg"` in fonts.conf means the home and the dirs, and the latter default to /usr/share.
      XDG_DATA_HOME: folder,
      XDG_DATA_DIRS: folder,
      XDG_CACHE_HOME: folder,
    },
  });
}

async function launchInstalled(args: string[]): Promise<Browser> {
  try {
    return await chromium.launch({ channel: "chrome", args });
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    throw new Error(
      `no browser for the tests starts on ${machine}; install Google Chrome (npm brings one on linux-x64 only)`,
      {
        cause,
      },
    );
  }
}

async function unpackedFolder(): Promise<string> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (manifest === undefined) throw new Error("@sparticuz/chromium is not installed; run npm install");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const cache = fileURLToPath(new URL("../../node_modules/.cache/onderbouwd-chromium/", import.meta.url));
  const folder = join(cache, version);
  if (await isThere(folder)) return folder;

  const unfinished = join(cache, `unfinished-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await unpack(join(dirname(manifest), "bin"), unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another worker may have been first; its folder is whole, for a rename is all or nothing.
    if (!(await isThere(folder))) throw error;
  }
  return folder;
}

async function unpack(archives: string, folder: string): Promise<void> {
  const read = (name: string) => createReadStream(join(archives, name));
  // Without it, root hands the files to whoever packed them. Its types do not know the option.
  const keepOwner: ExtractOptions & { chown: boolean } = { chown: false };
  const untar = (name: string) => pipeline(read(name), createBrotliDecompress(), extract(folder, keepOwner));
  await Promise.all([
    pipeline(
      read("chromium.br"),
      createBrotliDecompress(),
      createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
    ),
    untar("al2023.tar.br"),
    untar("fonts.tar.br"),
    untar("swiftshader.tar.br"),
  ]);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
