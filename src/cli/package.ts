// npm run package -- <slug>: the folder that goes to the clerk. It sends nothing.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { didYouMeanOneOf } from "../data/csv/nearest.ts";
import { letterPackage } from "../exports/post/package.ts";
import { packPrints, printLetters } from "../exports/post/prints.ts";
import { press } from "../press/pdf/press.ts";
import { compileSite } from "../site/handover/compile-site.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, stop } from "./command-line.ts";
import { hintLines, problemLines } from "./report.ts";

const { values, positionals } = commandLine({ allowPositionals: true, options: { root: { type: "string" } } });
const root = values.root ?? process.cwd();
const slug = oneLetter("package", positionals);

const { publication, problems } = compileSite({ root, buildTime: buildTime() });
if (publication === undefined) stop([...problemLines(problems), "nothing was packed"].join("\n"));
const letter = publication.letters.find((candidate) => candidate.slug === slug);
if (letter === undefined) {
  const slugs = publication.letters.map((candidate) => candidate.slug);
  stop(`no letter is named "${slug}"${didYouMeanOneOf(slug, slugs)}`);
}
const { prints, problems: unprinted, hints } = printLetters({ ...publication, letters: [letter] }, press());
const print = (await packPrints(prints, publication)).get(letter);
if (print === undefined) stop([...problemLines(unprinted), "nothing was packed"].join("\n"));
for (const line of hintLines(hints)) console.error(line);

const folder = join(root, "package", slug);
rmSync(folder, { recursive: true, force: true });
for (const [path, bytes] of letterPackage(letter, publication.organisation, print)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`package/${slug}/${path}`);
}
if (letter.to.email === undefined || letter.to.source === undefined) {
  console.log(`there is no address with a source for ${letter.to.id}; see adres.txt`);
}
console.log("nothing was sent");
