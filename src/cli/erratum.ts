// npm run erratum -- <slug>: a first version of the note that corrects a sent letter.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import { erratumDraft } from "../publication/follow-up/erratum-draft.ts";
import { erratumPath } from "../publication/sent/lock.ts";
import { compileSite } from "../site/handover/compile-site.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, stop } from "./command-line.ts";
import { problemLines } from "./report.ts";

const { values, positionals } = commandLine({ allowPositionals: true, options: { root: { type: "string" } } });
const root = values.root ?? process.cwd();
const slug = oneLetter("erratum", positionals);
const { publication, problems } = compileSite({ root, buildTime: buildTime(), mode: "dev" });
if (publication === undefined) stop([...problemLines(problems), "no erratum was drafted"].join("\n"));
const letter = publication.letters.find((candidate) => candidate.slug === slug);
const notice = publication.notices.get(slug);
if (letter === undefined) {
  const slugs = publication.letters.map((candidate) => candidate.slug);
  stop(`no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}`);
}
if (notice === undefined) stop(`${slug} is a concept; mend the letter itself`);
const path = erratumPath(slug);
if (publication.errata.has(slug)) stop(`${path} is there already; write in it`);
writeFileSync(join(root, path), erratumDraft(letter, notice, publication.today, publication.data), { flag: "wx" });
console.log(`${path}\nWrite what it leaves to you; until then npm run check asks for it. It stands above the letter.`);
