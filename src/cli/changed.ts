// npm run changed: whether dist/ differs from what is on the site, so that a build that changes nothing deploys nothing.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_FILE, type Build, parseBuild } from "../exports/hosting/site-digest.ts";
import { fullAddress } from "../letters/address.ts";
import { parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "../publication/file-names.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { run } from "./run.ts";

const PATIENCE_MS = 20_000;

/** Says whether `dist/` differs from what is on the site; in a workflow the steps after it are told too. */
export async function changed(args: readonly string[], effects: Effects): Promise<number> {
  const { values } = commandLine(args, { options: ROOT });
  const root = rootOf(values, effects);
  const built = parseBuild(readFileSync(join(root, "dist", BUILD_FILE), "utf8"));
  if (built === undefined) throw new Error(`dist/${BUILD_FILE} is no build file; run npm run build`);
  const { value: organisation } = parseOrganisation(ORGANISATION, readFileSync(join(root, ORGANISATION), "utf8"));
  if (organisation === undefined) throw new Error(`${ORGANISATION} has mistakes; run npm run check`);
  const address = new URL(fullAddress(BUILD_FILE, organisation));
  // A cache on the way must not answer for the site.
  address.search = built.digest;

  const { build: deployed, why } = await deployedBuild(address);
  const differs = deployed?.digest !== built.digest;
  effects.out(differs ? `${address.origin}${organisation.base} differs: ${why}` : "dist/ is what is on the site");
  const output = effects.env["GITHUB_OUTPUT"];
  if (output) appendFileSync(output, `changed=${differs}\ncommit=${deployed?.commit ?? ""}\n`);
  return 0;
}

async function deployedBuild(from: URL): Promise<{ readonly build?: Build | undefined; readonly why: string }> {
  try {
    const answer = await fetch(from, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return { why: `it has no ${BUILD_FILE} (${answer.status})` };
    const build = parseBuild(await answer.text());
    return { build, why: build ? `it has another build, ${build.digest.slice(0, 10)}` : `its ${BUILD_FILE} is none` };
  } catch (error) {
    // A site that does not answer is no site yet, or one that needs a deployment.
    const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error);
    return { why: `it does not answer (${cause})` };
  }
}

if (import.meta.main) await run(changed);
