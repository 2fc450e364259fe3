import { subject } from "#subject";
// npm run new -- "Titel": a letter that already builds.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "../data/csv/files.ts";
import { parseData } from "../data/data.ts";
import { fileName } from "../exports/post/file-name.ts";
import { asOf } from "../figures/known/as-of.ts";
import { dutchDay } from "../language/writing/day.ts";
import { refuseMarkup } from "../letters/markdown/plain-words.ts";
import { refuseAnyNumber } from "../letters/numbers/untraced.ts";
import { printable } from "../press/pdf/fonts.ts";
import { unprintable } from "../press/pdf/unprintable.ts";
import { sha256 } from "../press/sha256.ts";
import { letterDraft } from "../publication/letter-draft.ts";
import { buildTime } from "./build-time.ts";
import { stop } from "./command-line.ts";
import { problemLines } from "./report.ts";

const title = process.argv.slice(2).join(" ").trim();
if (title.startsWith("-")) stop(`${title} is not a title; write npm run new -- "Titel van de brief"`);
if (title === "") stop('write a title: npm run new -- "Titel van de brief"');
const today = dutchDay(buildTime());
const slug = `${today.slice(0, 7)}-${fileName(title)}`;
if (fileName(title) === "") stop(`"${title}" has no letters for an address; write a title in words`);

const { data, problems } = parseData(readFiles(process.cwd(), "data"), { today, datasets: subject.datasets, sha256 });
if (problems.length > 0) stop([...problemLines(problems), "mend the data first; no letter was made"].join("\n"));
refuseMarkup("title", title, stop);
refuseAnyNumber("title", title, { names: data.names }, stop);
for (const { message } of unprintable(title, printable())) stop(`title: ${message}`);
const [committee] = data.committees.keys();
const figure = [...asOf(today, data).figures.values()].findLast(({ trail }) => trail.kind === "observed");
if (committee === undefined || figure === undefined) stop("there is no committee or no figure in data/ to write about");

const folder = join(process.cwd(), "content", "letters");
const path = `content/letters/${slug}.md`;
if (existsSync(join(folder, `${slug}.md`))) stop(`${path} is there already; choose another title`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${slug}.md`), letterDraft(title, today, { committee, figure }), { flag: "wx" });
console.log(`${path}\nOpen it, run npm run dev, and read the handbook at /handboek/.`);
