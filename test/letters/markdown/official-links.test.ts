import type { Link, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/letters/markdown/markdown.ts";
import { linkReferences } from "../../../src/letters/markdown/official-links.ts";

const SITE = "https://zoek.officielebekendmakingen.nl/";

function linked(text: string): { tree: Root; text: string; links: string[]; problems: string[] } {
  const file = new VFile({ value: text });
  const tree = parseMarkdown(file);
  linkReferences(tree, file);
  const links: Link[] = [];
  visit(tree, "link", (node) => {
    links.push(node);
  });
  return {
    tree,
    text: plainText(tree).replaceAll("\u00a0", "~"),
    links: links.map((node) => `${plainText(node).replaceAll("\u00a0", "~")} ${node.url.replace(SITE, "")}`),
    problems: file.messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}`),
  };
}

describe("a reference in prose", () => {
  test("becomes a link in its written form, and the words around it stay", () => {
    const { text, links, problems } = linked("De brief (Kamerstukken II 2025-2026, 32 824, nr 478, blz. 13) zegt het.");
    expect(text).toBe("De brief (Kamerstukken II 2025/26, 32824, nr.~478, p.~13) zegt het.");
    expect(links).toEqual(["Kamerstukken II 2025/26, 32824, nr.~478, p.~13 kst-32824-478.html"]);
    expect(problems).toEqual([]);
  });

  test("stands beside others, at the edges of a text", () => {
    const { text, links } = linked("Stb. 2020/625 en Staatscourant 2025, 1234; Handelingen II 2024/25, 85-10-3");
    expect(text).toBe("Stb.~2020, 625 en Stcrt.~2025, 1234; Handelingen II 2024/25, nr.~85, item~10, p.~3");
    expect(links).toEqual([
      "Stb.~2020, 625 stb-2020-625.html",
      "Stcrt.~2025, 1234 stcrt-2025-1234.html",
      "Handelingen II 2024/25, nr.~85, item~10, p.~3 h-tk-20242025-85-10.html",
    ]);
  });

  test.each([
    ["in a list", "- Zie Stb. 2020, 625."],
    ["in a quotation", "> Zie Stb. 2020, 625."],
    ["in a note", "Tekst.[^1]\n\n[^1]: Zie Stb. 2020, 625."],
    ["in a table", "| a |\n| --- |\n| Stb. 2020, 625 |"],
    ["in bold", "**Zie Stb. 2020, 625.**"],
    ["in an ask", ":::ask\nZie Stb. 2020, 625.\n:::"],
    ["in a claim", ':claim[Zie Stb. 2020, 625.]{holds="a > b"}'],
    ["over a line end", "Zie Stb.\n2020, 625."],
    ["with its name in italics", "Zie *Stb.* 2020, 625."],
  ])("is found %s", (_where, text) => {
    expect(linked(text).links).toEqual(["Stb.~2020, 625 stb-2020-625.html"]);
  });

  test("has no link where it has no official address", () => {
    const { text, links, problems } = linked("Zie Stb. 1987, nr. 625.");
    expect(text).toBe("Zie Stb.~1987, 625.");
    expect(links).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["a link", "[Stb. 575](https://example.nl/)"],
    ["code", "`Stb. 575`"],
    ["a block of code", "```\nStb. 575\n```"],
    ["a heading", "## Stb. 575"],
    ["a citation", ':cite[kst-32824-478]{loc="§ 1"}'],
    ["a quotation of a source", ':quote[Stb. 575]{from="brief" loc="§ 1"}'],
    ["an address", "<https://zoek.officielebekendmakingen.nl/kst-32824-478.html>"],
  ])("is left alone in %s", (_where, text) => {
    const file = new VFile({ value: text });
    const untouched = parseMarkdown(new VFile({ value: text }));
    const tree = parseMarkdown(file);
    linkReferences(tree, file);
    expect(tree).toEqual(untouched);
    expect(file.messages).toEqual([]);
  });

  test("once linked is not linked again", () => {
    const file = new VFile({ value: "Zie Stb. 2020, 625." });
    const tree = parseMarkdown(file);
    linkReferences(tree, file);
    const once = structuredClone(tree);
    linkReferences(tree, file);
    expect(tree).toEqual(once);
  });

  test("keeps a place for what comes after", () => {
    visit(linked("Zie Stb. 2020, 625 en verder.").tree, (node) => {
      expect(node.position).toBeDefined();
    });
  });
});

describe("a reference that is not whole is refused where it stands", () => {
  const fault = '"Stb. 575" misses the year; write Stb. yyyy, 575';

  test.each([
    ["in a sentence", "Zie Stb. 575.", "1:5"],
    ["on the second line of a paragraph", "Een regel\nen Stb. 575.", "2:4"],
    ["in a list with indents", "- Een regel\n  en Stb. 575.", "2:6"],
    ["in a quotation of several lines", "> Een regel\n> en Stb. 575.", "2:6"],
    ["after an escape", "Een \\*ster\\* en Stb. 575.", "1:17"],
    ["after another of the same name", "Stb. 2020, 625 en Stb. 575.", "1:19"],
    ["after Windows line ends", "Een regel\r\nen Stb. 575.", "2:4"],
    ["with its name in italics", "Zie *Stb.* 575.", "1:6"],
  ])("%s", (_where, text, place) => {
    expect(linked(text).problems.map((problem) => problem.split(": ")[0])).toEqual([place]);
  });

  test("with what to write, and the text stays as it was", () => {
    const { text, problems } = linked("Zie Stb. 575 en Kamerstuk 32 824, nr. 478.");
    expect(text).toBe("Zie Stb. 575 en Kamerstuk 32 824, nr. 478.");
    expect(problems).toEqual([
      `1:5: ${fault}`,
      '1:17: "Kamerstuk 32 824, nr. 478" misses the chamber and the session year; write Kamerstukken II yyyy/yy, 32824, nr. 478',
    ]);
  });
});
