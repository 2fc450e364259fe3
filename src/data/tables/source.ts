import * as z from "zod";
import type { PaperGrammar } from "../../language/papers/grammars.ts";
import { parseReference, referenceAddress, referenceText } from "../../language/papers/official-reference.ts";
import { address, day, oneOf, optional, slug, text } from "../csv/cells.ts";
import type { Problem } from "../csv/problem.ts";
import { parseRecords, type Records } from "../csv/records.ts";

const EXAMPLE = "Kamerstukken II 2025/26, 32824, nr. 478";

/** A reference in any form a reader would understand, kept as the Aanwijzingen voor de regelgeving write it. */
const kamerstuk = z.string().transform((found, ctx) => {
  const refuse = (message: string) => {
    ctx.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  const { reference, fault } = parseReference(found);
  if (reference === undefined) return refuse(fault);
  const written = referenceText(reference);
  if (reference.kind === "dossier") {
    return refuse(`"${found}" is all papers of a dossier; write the one that is meant, like ${EXAMPLE}`);
  }
  if ("pages" in reference && reference.pages !== undefined) {
    const whole = referenceText({ ...reference, pages: undefined });
    return refuse(`"${found}" names a page, which is for the locator of a number; write ${whole}`);
  }
  return written;
});

/** How many pages a document has. */
const pages = z
  .string()
  .transform((found, ctx) => {
    if (/^[1-9]\d{0,4}$/.test(found)) return Number(found);
    ctx.addIssue({ code: "custom", message: `"${found}" is not a number of pages; write digits, 1 or more` });
    return z.NEVER;
  })
  .meta({ cell: "number" });

/** The columns of a source, in their order. */
const columns = z.object({
  id: slug,
  title: text("the title of the publication"),
  publisher: text("who published it"),
  /** The day it became public. */
  published: day,
  /** How that day is known. */
  day: oneOf(["stated", "derived", "latest", "assumed"]),
  /** How a reader meets the date where the day itself says too much, like `voorjaar 2026`. */
  date_text: optional(text("the date in words")),
  /** As Aanwijzing 3.43 voor de regelgeving has it. */
  kamerstuk: optional(kamerstuk),
  /** Of an official paper, the address at its official publisher: it follows from the reference. */
  address: optional(address),
  /** Where it was read, when that was elsewhere. */
  read_at: optional(address),
  /** Its length, where that is known and its pages are numbered from 1; the column itself may be absent. */
  pages: optional(pages).meta({ mayBeAbsent: true, mayBeBlank: true, cell: "number" }),
});

const { kamerstuk: reference, ...others } = columns.shape;

/** A row of `data/sources.csv`, whether the site reads references to papers or not: the publication of a number. */
export const Source = addressed(
  columns.extend({ kamerstuk: reference.meta({ ...reference.meta(), mayBeAbsent: true }) }),
);

type Row = z.infer<typeof Source>;
/** `kamerstuk` is a key of it, blank or not, where references to papers are read, and else is no key of it. */
export type Source = Omit<Row, "pages" | "kamerstuk"> & Partial<Pick<Row, "pages" | "kamerstuk">>;

const withPapers = addressed(columns);
/** Without papers no address follows from one. */
const withoutPapers = z.object(others);

/** The sources of a site: with a column for references to papers where it reads them, and none where it does not. */
export function sourceRecords(
  path: string,
  bytes: Uint8Array,
  papers: PaperGrammar | "unknown" | undefined,
): Records<Source> {
  if (papers !== undefined)
    return parseRecords(path, bytes, papers === "unknown" ? Source : withPapers, { mayBeEmpty: true });
  const read = parseRecords(path, bytes, withoutPapers, { mayBeEmpty: true });
  const said = (problem: Problem) =>
    problem.line === 1 && problem.name === "kamerstuk" ? { ...problem, message: NO_PAPERS } : problem;
  return { ...read, problems: read.problems.map(said) };
}

const NO_PAPERS =
  "is a column for references to papers, and no addressee is of a kind that has them; take the column out, or write that kind in data/committees.csv and its papers in data/addressee-kinds.csv";

/** A row whose address is that of its paper: it follows from the reference, and no other is allowed. */
function addressed(row: typeof columns): typeof columns {
  return row
    .superRefine(({ kamerstuk: written, address }, ctx) => {
      const official = officialAddress(written);
      if (official === undefined || address === undefined || isOf(official, address)) return;
      ctx.addIssue({
        code: "custom",
        path: ["address"],
        message: `"${address}" is not the address of ${written}; write ${official}, and where it was read in read_at`,
      });
    })
    .overwrite((source) => {
      const followed = source.address ?? officialAddress(source.kamerstuk);
      return followed === undefined ? source : { ...source, address: followed };
    });
}

function officialAddress(reference: string | undefined): string | undefined {
  const parsed = reference === undefined ? undefined : parseReference(reference).reference;
  return parsed && referenceAddress(parsed);
}

/**
 * Whether an address is of the paper that the official one is of: the page itself, its PDF or bare identifier, a
 * reprint or correction of it (`-h1`, `-n1`), or an annex (`blg-`), which carries the reference of its paper.
 */
function isOf(official: string, written: string): boolean {
  const { host, pathname } = new URL(written);
  if (!/^(?:zoek|www)\.officielebekendmakingen\.nl$/.test(host)) return false;
  const id = (path: string) => path.replace(/^.*\//, "").replace(/\.(?:html|pdf)$/, "");
  const [wanted, found] = [id(new URL(official).pathname), id(pathname)];
  return found.startsWith("blg-") || found.replace(/-[hn]\d$/, "").toLowerCase() === wanted.toLowerCase();
}
