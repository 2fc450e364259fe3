// npm run send -- <slug>: a concept becomes a sent letter, which stays what it is.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { subject } from "#subject";
import type { Letter } from "../letters/letter.ts";
import { parseOrganisation } from "../letters/organisation.ts";
import { packed } from "../press/pdf/packed.ts";
import { type Pdf, press } from "../press/pdf/press.ts";
import { ORGANISATION } from "../publication/file-names.ts";
import { readInput } from "../publication/input.ts";
import { send } from "../publication/send.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, oneLetter, stop } from "./command-line.ts";
import { problemLines } from "./report.ts";

const { values, positionals } = commandLine({ allowPositionals: true, options: { root: { type: "string" } } });
const root = values.root ?? process.cwd();
const slug = oneLetter("send", positionals);

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
const madeBy = `${name} ${version}`;
const files = readInput(root);
const { value: organisation } = parseOrganisation(ORGANISATION, new TextDecoder().decode(files.get(ORGANISATION)));
const input = { ...subject, buildTime: buildTime(), madeBy };
const checked = send(slug, files, input);
const kept = "letter" in checked ? await printed(checked.letter) : undefined;
const sent = kept === undefined ? checked : send(slug, files, input, () => kept);
if ("fault" in sent) stop(sent.fault);
if ("problems" in sent) stop([...problemLines(sent.problems), "nothing was sent"].join("\n"));
for (const [path, bytes] of sent.files) {
  writeFileSync(join(root, path), bytes);
  console.log(path);
}
console.log("Add these files to git together. From now on the letter stays what it is.");

/** The PDF that is kept beside the lock, as it goes out. */
async function printed(letter: Letter): Promise<Pdf> {
  if (organisation === undefined) return stop(`${ORGANISATION} has problems; nothing was sent`);
  const print = press().letterPdf(letter, organisation);
  if ("problems" in print) return stop([...problemLines(print.problems), "nothing was sent"].join("\n"));
  return { ...print.pdf, bytes: await packed(print.pdf.bytes) };
}
