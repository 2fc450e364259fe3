// npm run begin: an organisation of its own in the place of the example.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseRecords } from "../data/csv/records.ts";
import { AddresseeKind } from "../data/tables/addressee-kind.ts";
import { dutchDay } from "../language/writing/day.ts";
import { refuseMarkup } from "../letters/markdown/plain-words.ts";
import { parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "../publication/file-names.ts";
import { machineFiles } from "../publication/input.ts";
import { letterDraft } from "../publication/letter-draft.ts";
import { publication } from "../publication/publication.ts";
import { refuseChanges } from "./begin/clean-tree.ts";
import { type Accent, accentsOf, PALETTE, TOKENS, withAccents, withPaperAccent } from "./begin/colour.ts";
import { type Beginning, firstFiles, firstLetter, kindOf, readerId, withArticle } from "./begin/first-files.ts";
import { logoFault, plainMark } from "./begin/logo.ts";
import { nextSteps } from "./begin/next-steps.ts";
import { OWN_PLACES } from "./begin/own-places.ts";
import { buildTime } from "./build-time.ts";
import { commandLine, ROOT, rootOf } from "./command-line.ts";
import type { Effects } from "./effects.ts";
import { problemLines } from "./report.ts";
import { run } from "./run.ts";
import { stop } from "./stop.ts";

const KINDS = "data/addressee-kinds.csv";

/** What is asked, in that order; each is an option too. */
const QUESTIONS = [
  ["name", "Name of the organisation: "],
  ["address", "Address of the site, like https://name.github.io/repository/: "],
  ["kind", "Whom do you write to, in Dutch and with its article, like de gemeenteraad van Waterland: "],
  ["logo", "Path of the logo, an SVG; blank for a plain square: "],
  ["colour", "Colour of links and headings, like #0b5266: "],
] as const;
const OPTIONS = {
  name: { type: "string" },
  address: { type: "string" },
  kind: { type: "string" },
  logo: { type: "string" },
  colour: { type: "string" },
  ...ROOT,
} as const;

/** Takes the example out of a root and leaves a site that checks, builds and tests; what is wrong stops it before. */
export async function begin(args: readonly string[], effects: Effects): Promise<number> {
  const { values } = commandLine(args, { options: OPTIONS });
  const root = rootOf(values, effects);
  refuseUnsafe(root);
  const answers: Record<string, string> = {};
  for (const [option, question] of QUESTIONS) {
    answers[option] = (values[option] ?? (await effects.ask?.(question)) ?? unasked(option)).trim();
  }
  const { name = "", address = "", kind = "", logo = "", colour = "" } = answers;
  for (const [option, words] of Object.entries({ name, kind })) {
    if (words === "") stop(`--${option} is blank; write it in words`);
    refuseMarkup(`--${option}`, words, stop);
  }
  const tokens = readFileSync(join(root, TOKENS), "utf8");
  const weighed = accentsOf(colour, tokens);
  if ("fault" in weighed) stop(`--colour: ${weighed.fault}`);
  const known = kindOf(kind, knownKinds(root));
  const given = {
    name,
    address: addressOf(address),
    reader: withArticle(kind, known),
    kind: known,
    logo: logoOf(logo, effects.cwd, colour),
  };
  const files = checkedFiles(given, effects);

  for (const path of OWN_PLACES) rmSync(join(root, path), { recursive: true, force: true });
  for (const [path, text] of [...files, ...machinePlaces(root, weighed.accents)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const line of nextSteps(given.name)) effects.out(line);
  return 0;
}

/** Refuses a folder of which something would be lost: git has the example, and must have all else too. */
function refuseUnsafe(root: string): void {
  refuseChanges(root, "begin");
  const path = join(root, ORGANISATION);
  const { value } = parseOrganisation(ORGANISATION, existsSync(path) ? readFileSync(path, "utf8") : "");
  if (!value?.example) stop(`${ORGANISATION} does not say example: true; begin takes an example out, and nothing else`);
}

function unasked(option: string): never {
  const plain = option === "logo" ? ', with the path of an SVG, or --logo="" for a plain square' : "";
  return stop(`write --${option}="…"${plain}; without a terminal nothing is asked`);
}

/** The address of a site, with a base path that a site can stand under. */
function addressOf(written: string): URL {
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol))
    stop(`--address: "${written}" is not an address; write https://…`);
  const address = new URL(written);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  if (!/^\/([a-z0-9-]+\/)?$/.test(address.pathname) || address.search !== "" || address.hash !== "")
    stop(`--address: a site stands at / or at /name/, not at ${address.pathname}${address.search}${address.hash}`);
  return address;
}

/** The logo as it will stand on the site. */
function logoOf(path: string, cwd: string, colour: string): string {
  if (path === "") return plainMark(colour);
  if (!existsSync(resolve(cwd, path))) stop(`--logo: there is no file ${path}`);
  const text = readFileSync(resolve(cwd, path), "utf8");
  const fault = logoFault(text);
  return fault === undefined ? text : stop(`--logo: ${path} ${fault}`);
}

/** The sorts of bodies that the example writes to or knows of: what goes with one stays. */
function knownKinds(root: string): readonly AddresseeKind[] {
  const path = join(root, KINDS);
  if (!existsSync(path)) return [];
  return parseRecords(KINDS, readFileSync(path), AddresseeKind, { mayBeEmpty: true }).records.map(({ value }) => value);
}

/** The files of the first day, with a concept about the first figure; what the program refuses of them stops it all. */
function checkedFiles(given: Beginning, effects: Effects): ReadonlyMap<string, string> {
  const moment = buildTime(effects);
  const today = dutchDay(moment);
  const files = firstFiles(given, today);
  const problemsOf = (texts: ReadonlyMap<string, string>) => {
    const encoder = new TextEncoder();
    const own = [...texts].filter(([path]) => /^(?:data|content)\//.test(path));
    const bytes = new Map(own.map(([path, text]) => [path, encoder.encode(text)] as const));
    const outcome = publication(new Map([...machineFiles(), ...bytes]), { buildTime: moment });
    if (outcome.problems.length > 0) stop([...problemLines(outcome.problems), "nothing was changed"].join("\n"));
    return outcome;
  };
  const [figure] = problemsOf(files).snapshot?.figures.values() ?? [];
  if (figure === undefined) throw new Error("the first files hold no figure");
  const profile = given.kind?.profile ?? "brief";
  const letter = letterDraft("Uw brief", today, { committee: readerId(given.reader), profile, figure });
  const all = new Map([...files, [firstLetter(today), letter] as const]);
  problemsOf(all);
  return all;
}

/** The few places of the machine that are an organisation's: its colours, and the words that show the example. */
function machinePlaces(root: string, accents: readonly Accent[]): readonly (readonly [path: string, text: string])[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const readme = read("README.md")
    .replace(/^!\[[^\]]*\]\(docs\/letter\.png\)\n\n?/m, "")
    .replace(/ The example\s+letters plead,[^.]*\./, "");
  return [
    [TOKENS, withAccents(read(TOKENS), accents)],
    [PALETTE, withPaperAccent(read(PALETTE), accents)],
    ["README.md", readme],
  ];
}

if (import.meta.main) await run(begin);
