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
import { stop } from "./command-line.ts";
import { siteFiles } from "./site-files.ts";

const root = process.cwd();
const dist = join(root, "dist");
if (!existsSync(dist)) stop("there is no dist/; run npm run build first");
const files = siteFiles(dist);
const list = join(root, ADDRESSES);
const listed = existsSync(list) ? parseAddresses(readFileSync(list, "utf8")) : [];
const gone = goneAddresses(listed, new Set([...files.keys()].map(addressOf)));
for (const address of gone) console.error(`${ADDRESSES}: ${address} is gone; say in public/_redirects where it is now`);
if (gone.length > 0) process.exit(1);
const promised = promisedAddresses(files);
const known = new Set(listed);
writeFileSync(list, addressesText(listed, promised));
console.log(`${promised.filter((address) => !known.has(address)).length} addresses added to ${ADDRESSES}`);
