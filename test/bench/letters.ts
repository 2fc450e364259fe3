// How long a check takes beyond start-up: every letter in 500 copies, beside only parsing the same Markdown.
import { join } from "node:path";
import { VFile } from "vfile";
import { decodeText } from "../../src/data/csv/decode.ts";
import { parseMarkdown } from "../../src/letters/markdown/markdown.ts";
import { readInput } from "../../src/publication/input.ts";
import { publication } from "../../src/publication/publication.ts";
import { subject } from "../../src/subject/subject.ts";
import { asConcepts } from "../publication/concepts.ts";

const COPIES = 500;
const files = asConcepts(readInput(join(import.meta.dirname, "..", "..")));
const originals = [...files].filter(([path]) => path.startsWith("content/letters/"));
const copies = new Map(files);
for (let number = originals.length; number < COPIES; number += 1) {
  const [path, bytes] = originals[number % originals.length] ?? ["", new Uint8Array()];
  copies.set(path.replace(/\.md$/, `-${number}.md`), bytes);
}

const input = { buildTime: new Date(), ...subject };
const few = milliseconds(() => checked(files));
const many = milliseconds(() => checked(copies));
const parsed = milliseconds(() => {
  for (const [path, bytes] of copies) {
    if (path.startsWith("content/letters/"))
      parseMarkdown(new VFile({ path, value: decodeText(path, bytes, []) ?? "" }));
  }
});
const each = (many - few) / (COPIES - originals.length);
console.log(`check of ${originals.length} letters, data and scenarios: ${few.toFixed(0)} ms`);
console.log(`check of ${COPIES} letters: ${many.toFixed(0)} ms, ${each.toFixed(2)} ms a letter beyond start-up`);
console.log(`parsing the same Markdown alone: ${(parsed / COPIES).toFixed(2)} ms a letter`);
console.log(`ratio of a check to parsing alone: ${((each * COPIES) / parsed).toFixed(1)}`);

function checked(all: ReadonlyMap<string, Uint8Array>): void {
  const { problems } = publication(all, input);
  if (problems.length > 0) throw new Error(`${problems.length} problems: run npm run check first`);
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
