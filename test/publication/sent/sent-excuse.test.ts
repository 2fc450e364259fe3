import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import type { Files } from "../../../src/data/csv/file-map.ts";
import { searchIndex } from "../../../src/exports/search/search-index.ts";
import type { Excuse, Letter } from "../../../src/letters/letter.ts";
import { textBlocks } from "../../../src/press/pdf/blocks.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { publication } from "../../../src/publication/publication.ts";
import { canonicalJson } from "../../../src/publication/sent/canonical-json.ts";
import { letterHtml } from "../../../src/site/letter/letter-html.ts";
import { afterSending, input, LETTER, letterText, texts, world } from "../small-content.ts";

const LOCK = "content/letters/2026-05-geld.lock.json";
const body = `Al :excuse[zeven]{why="een uitdrukking"} dagen, **:excuse[zeven]{why="een ander"}** keer:
:claim[zo'n :excuse[drie]{why="een derde"} dorpen]{holds="shortfall.2024 > 0"}.`;
const concept = world({ [LETTER]: letterText(body) });
const sent = afterSending("2026-05-geld", concept);
const lock = JSON.parse(new TextDecoder().decode(sent.get(LOCK)));

function letterIn(files: Files): Letter {
  const { publication: made, problems } = publication(files, input);
  const [letter] = made?.letters ?? [];
  if (letter === undefined) throw new Error(texts(problems).join("\n"));
  return letter;
}

function excusesIn(node: Nodes): readonly Excuse[] {
  if (node.type === "excuse") return [node.excuse];
  return "children" in node ? node.children.flatMap(excusesIn) : [];
}

/** What a reader sees of a letter: the page, the paper, the words that are found. */
function printed(letter: Letter, files: Files) {
  const { publication: made } = publication(files, input);
  return {
    page: letterHtml(letter.tree, { base: "/" }),
    paper: JSON.stringify(textBlocks(letter.tree, { site: "https://a.example/", page: "https://a.example/b/" })),
    found: made && searchIndex(made, [letter])[0]?.text,
  };
}

test("an excuse is in the lock as its place in the list, and comes back as that one of the list", () => {
  expect(lock.letter.excuses.map(({ why }: { why: string }) => why)).toEqual([
    "een uitdrukking",
    "een ander",
    "een derde",
  ]);
  expect(JSON.stringify(lock.letter.tree).match(/"excuse":\d/g)).toEqual(['"excuse":0', '"excuse":1', '"excuse":2']);
  const [was, now] = [letterIn(concept), letterIn(sent)];
  expect(excusesIn(was.tree)).toEqual(was.excuses);
  expect(excusesIn(now.tree)).toEqual(was.excuses);
  // The same values are not enough: two excuses may say the same.
  expect(excusesIn(now.tree).map((excuse) => now.excuses.indexOf(excuse))).toEqual([0, 1, 2]);
});

test("a sent letter is printed as it was before it was sent", () => {
  expect(printed(letterIn(sent), sent)).toEqual(printed(letterIn(concept), concept));
});

test("a lock of before there were such nodes has the words alone, and is printed to the byte as one that has them", () => {
  const { sha256: _own, ...rest } = lock;
  const old = JSON.parse(JSON.stringify(rest), (_key, value) =>
    value?.type === "excuse" ? { ...value.children[0], excused: true } : value,
  );
  expect(JSON.stringify(old.letter.tree)).not.toContain('"excuse"');
  const text = canonicalJson({ ...old, sha256: sha256(canonicalJson(old)) });
  const before: Files = new Map([...sent, [LOCK, new TextEncoder().encode(text)]]);
  expect(texts(publication(before, input).problems)).toEqual([]);
  expect(printed(letterIn(before), before)).toEqual(printed(letterIn(sent), sent));
});
