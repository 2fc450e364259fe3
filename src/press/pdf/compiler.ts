import { createRequire } from "node:module";
import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { accent, hair, ink, soft } from "../../charts/palette.ts";
import { fontFiles } from "../fonts.ts";
import type { PrintDocument } from "./document.ts";

const TEMPLATES = join(import.meta.dirname, "template");
const DOCUMENT = join(TEMPLATES, "document.json");
const MAIN = { mainFilePath: join(TEMPLATES, "letter.typ") };
/** How many prints ago something must have been used to stay in memory. */
const KEPT = 2;

/** Where things came to stand on paper. */
export interface Measurement {
  readonly pages: number;
  /** Where the letter ends and its annex begins; `y` in points from the top of the sheet. */
  readonly end: { readonly page: number; readonly y: number } | null;
  /** Between which heights the text of a sheet stands. */
  readonly area: { readonly top: number; readonly bottom: number };
  readonly marks: readonly { readonly id: number; readonly page: number; readonly y: number }[];
}

/** Sets documents into type. */
export interface Typesetter {
  /** A document as PDF/UA-1, and where things came to stand in it. */
  print(document: PrintDocument): { readonly bytes: Uint8Array; readonly measure: Measurement };
  /** Only where things would stand. */
  measure(document: PrintDocument): Measurement;
}

/**
 * A typesetter with our template and our fonts, and none of the machine's.
 * What it throws is a fault of ours: a document says no more than what was checked.
 *
 * @param kept how many prints ago something must have been used to stay in memory; 0 forgets every print
 */
export function typesetter(kept = KEPT): Typesetter {
  // The compiler looks for fonts the moment it is made, and would take those of the machine.
  process.env["FONTCONFIG_FILE"] = join(TEMPLATES, "fonts.conf");
  const require = createRequire(import.meta.url);
  const library = require("@myriaddreamin/typst-ts-node-compiler") as {
    readonly NodeCompiler: typeof NodeCompiler;
  };
  const compiler = library.NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fontFiles() }] });
  const take = <T>(document: PrintDocument, make: () => T): T => {
    compiler.mapShadow(DOCUMENT, Buffer.from(JSON.stringify({ ...document, colours: { ink, soft, hair, accent } })));
    try {
      return make();
    } catch (cause) {
      throw new Error(`the typesetter failed: ${said(cause)}`, { cause });
    } finally {
      compiler.evictCache(kept);
    }
  };
  const measured = (): Measurement => compiler.query(MAIN, { selector: "<measure>", field: "value" })[0];
  return {
    print: (document) =>
      take(document, () => ({ bytes: compiler.pdf(MAIN, { pdfStandard: "ua-1" }), measure: measured() })),
    measure: (document) => take(document, measured),
  };
}

/** What the compiler says is in the code of its error, not in the message. */
function said(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
