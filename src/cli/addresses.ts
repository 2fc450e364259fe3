// npm run addresses: after publishing, adds the addresses of dist/ to the list of those that stay.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ADDRESSES,
  addressesText,
  addressOf,
  goneAddresses,
  parseAddresses,
  promisedAddresses,
} from "../exports/hosting/addresses.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";
import { siteFiles } from "./site-files.ts";
import { stop } from "./stop.ts";

/** Adds the addresses of `dist/` to the list; an address of the list that is gone stops it. */
export async function addresses(args: readonly string[], effects: Effects): Promise<number> {
  const { values } = commandLine(args, { options: ROOT });
  const root = rootOf(values, effects);
  const dist = join(root, "dist");
  if (!existsSync(dist)) stop("there is no dist/; run npm run build first");
  const files = siteFiles(dist);
  const list = join(root, ADDRESSES);
  const listed = existsSync(list) ? parseAddresses(readFileSync(list, "utf8")) : [];
  const gone = goneAddresses(listed, new Set([...files.keys()].map(addressOf)));
  for (const address of gone) effects.err(`${ADDRESSES}: ${address} is gone; say in public/_redirects where it is now`);
  if (gone.length > 0) return 1;
  const promised = promisedAddresses(files);
  const known = new Set(listed);
  writeFileSync(list, addressesText(listed, promised));
  effects.out(`${promised.filter((address) => !known.has(address)).length} addresses added to ${ADDRESSES}`);
  return 0;
}

if (import.meta.main) await run(addresses);
