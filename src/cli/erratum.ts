// npm run erratum -- <slug>: a first version of the note that corrects a sent letter.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { didYouMean } from "../data/nearest.ts";
import { erratumDraft } from "../publish/erratum-draft.ts";
import { erratumPath } from "../publish/lock.ts";
import { compileSite } from "../site/compile-site.ts";
import { buildTime } from "./build-time.ts";
import { problemLines } from "./report.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
const root = values.root ?? process.cwd();
const [slug] = positionals;
if (slug === undefined || positionals.length > 1) stop("name one letter: npm run erratum -- 2026-05-voorjaarsnota");
const { publication, problems } = compileSite({ root, buildTime: buildTime(), mode: "dev" });
if (publication === undefined) stop([...problemLines(problems), "no erratum was drafted"].join("\n"));
const letter = publication.letters.find((candidate) => candidate.slug === slug);
const notice = publication.notices.get(slug);
if (letter === undefined) {
  const slugs = publication.letters.map((candidate) => candidate.slug);
  stop(`no letter is named "${slug}"${didYouMean(slug, slugs) || `; write one of ${slugs.join(", ")}`}`);
}
if (notice === undefined) stop(`${slug} is a concept; mend the letter itself`);
const path = erratumPath(slug);
if (publication.errata.has(slug)) stop(`${path} is there already; write in it`);
writeFileSync(join(root, path), erratumDraft(letter, notice, publication.today, publication.data), { flag: "wx" });
console.log(`${path}\nIt stands above the letter once it is finished: open it, and see the page with npm run dev.`);

function stop(message: string): never {
  console.error(message);
  return process.exit(1);
}
