import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { plainSpaces } from "../../src/language/writing/line-ends.ts";
import { compileLetter } from "../../src/letters/compile.ts";
import { wordsOf } from "../../src/letters/words.ts";
import { bodyHtml } from "../../src/site/letter/letter-html.ts";
import { breadContext } from "./knowledge.ts";

function letterOf(body: string) {
  const front =
    "title: Brood\ndate: 2025-06-09\nto: tasters\nstatus: concept\nprofile: brief\nsummary: Brood kost geld.";
  const source = { path: "content/letters/brood.md", text: `---\n${front}\n---\n\n${body}\n` };
  const { value, problems } = compileLetter(source, breadContext());
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

test("the numbers and claims that a tree prints are those of the lists of its letter, with all their words", () => {
  const letter = letterOf(`:claim[Brood kost :value[bread_cost.2024]]{holds="bread_cost.2024 > 0"}.

:::ask{amount="bread_cost.2024"}
Betaal dat.
:::`);
  const nodes = nodesOf(letter.tree);
  const [figure] = nodes.filter(({ type }) => type === "figure");
  expect(figure?.type === "figure" && figure.number).toBe(letter.numbers[0]);
  const [ask] = nodes.filter(({ type }) => type === "ask");
  expect(ask?.type === "ask" && ask.amount?.number).toBe(letter.numbers[1]);
  const [claim] = nodes.filter(({ type }) => type === "claim");
  expect(claim?.type === "claim" && claim.claim).toBe(letter.claims[0]);
  expect(letter.numbers.map(({ sentence }) => plainSpaces(sentence))).toEqual([
    "Brood kost € 65 tot € 80 miljoen.",
    "€ 65 tot € 80 miljoen: Betaal dat.",
  ]);
  expect(plainSpaces(letter.claims[0]?.text ?? "")).toBe("Brood kost € 65 tot € 80 miljoen");
});

test("an excuse is a node that points at its reason, and is printed as its plain words", () => {
  const letter = letterOf(`Wij bakken **:excuse[zeven *hele* dagen]{why="een uitdrukking"}** per week.`);
  const [excuse] = nodesOf(letter.tree).filter(({ type }) => type === "excuse");
  expect(excuse?.type === "excuse" && excuse.excuse).toBe(letter.excuses[0]);
  expect(letter.excuses).toEqual([{ text: "zeven hele dagen", why: "een uitdrukking", line: 10, column: 14 }]);
  expect(wordsOf(letter.tree)).toContain("Wij bakken zeven hele dagen per week.");
  expect(bodyHtml(letter.tree, { base: "/" })).toBe("<p>Wij bakken <strong>zeven hele dagen</strong> per week.</p>");
});
