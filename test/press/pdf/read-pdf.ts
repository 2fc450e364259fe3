// Reads a PDF as a screen reader does: its structure, its words in that order, its fonts.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of the structure of a PDF, with its own words and those below it. */
export interface Element {
  readonly role: string;
  readonly alt?: string | undefined;
  /** Its words and the elements in it, in reading order. */
  readonly parts: readonly (string | Element)[];
}

export interface ReadPdf {
  readonly pages: number;
  readonly language: string | null;
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
  readonly marked: boolean;
  /** The top of the structure, all pages together. */
  readonly elements: readonly Element[];
  /** Titles of the bookmarks, outer ones first. */
  readonly outline: readonly string[];
  /** All words of each sheet, with those that stand outside the structure. */
  readonly sheets: readonly string[];
  readonly links: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const elements: Element[] = [];
  const sheets: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const runs = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let sheet = "";
    for (const item of items) {
      if ("str" in item) {
        const text = item.str + (item.hasEOL ? " " : "");
        sheet += text;
        for (const id of open) if (id !== undefined) runs.set(id, (runs.get(id) ?? "") + text);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? undefined);
    }
    const made = (node: Node): Element => {
      const children = (node.children ?? []).map((child): Element | string =>
        child.type === "content" ? (runs.get(child.id ?? "") ?? "") : child.role === undefined ? "" : made(child),
      );
      return { role: node.role ?? "", alt: node.alt, parts: children };
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) elements.push(made(tree));
    sheets.push(sheet);
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) ?? []).flatMap(titles);
  const mark = await pdf.getMarkInfo();
  const read: ReadPdf = {
    pages: pdf.numPages,
    language: (info as { Language?: string }).Language ?? null,
    info: info as Record<string, unknown>,
    metadata: (metadata as { getRaw?(): string } | null)?.getRaw?.() ?? "",
    marked: Boolean((mark as { Marked?: boolean } | null)?.Marked),
    elements,
    outline,
    sheets,
    links,
  };
  await task.destroy();
  return read;
}

interface Title {
  readonly title: string;
  readonly items: readonly Title[];
}

function titles({ title, items }: Title): string[] {
  return [title, ...items.flatMap(titles)];
}

/** Every element of a role, in reading order. */
export function all({ elements }: Pick<ReadPdf, "elements">, role: RegExp): readonly Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    if (role.test(element.role)) found.push(element);
    for (const part of element.parts) if (typeof part !== "string") walk(part);
  };
  elements.forEach(walk);
  return found;
}

/** The words of an element in reading order, without those of some roles. */
export function wordsIn({ role, parts }: Element, without = /^$/): string {
  if (without.test(role)) return "";
  return parts.map((part) => (typeof part === "string" ? part : wordsIn(part, without))).join("");
}
