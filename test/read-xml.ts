// XML read strictly: every element closed, every attribute quoted, only the five names for characters that XML has.
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const NAMES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root element of a document.
 * @throws SyntaxError when it is not well-formed
 */
export function readXml(document: string): XmlElement {
  let at = 0;
  const refuse = (what: string): never => {
    throw new SyntaxError(`${what} at ${at}: ${document.slice(at, at + 30)}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern.source, "y");
    sticky.lastIndex = at;
    const found = sticky.exec(document);
    if (found) at += found[0].length;
    return found;
  };
  const plain = (text: string): string =>
    text.replace(/&([^;]*;?)/g, (_, reference: string) => {
      const [, hex, decimal, name] = /^(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));$/.exec(reference) ?? [];
      if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return NAMES[name ?? ""] ?? refuse(`&${reference} is no reference`);
    });
  const element = (): XmlElement => {
    const name = take(/<([A-Za-z][\w:-]*)/)?.[1] ?? refuse("no element");
    const attributes: Record<string, string> = {};
    for (let found = take(/\s+([\w:-]+)="([^"<]*)"/); found; found = take(/\s+([\w:-]+)="([^"<]*)"/)) {
      const [, key = "", value = ""] = found;
      if (key in attributes) refuse(`${key} twice`);
      attributes[key] = plain(value);
    }
    if (take(/\s*\/>/)) return { name, attributes, children: [], text: "" };
    if (!take(/\s*>/)) refuse("a tag that does not end");
    const children: XmlElement[] = [];
    let text = "";
    while (!document.startsWith("</", at)) {
      if (document.startsWith("<", at)) children.push(element());
      else text += plain((take(/[^<]+/) ?? refuse(`${name} is not closed`))[0]);
    }
    if (take(/<\/([\w:-]+)\s*>/)?.[1] !== name) refuse(`${name} is closed by another`);
    return { name, attributes, children, text };
  };
  take(/<\?xml version="1\.0" encoding="utf-8"\?>\s*/) ?? refuse("no XML declaration");
  const root = element();
  take(/\s*/);
  if (at !== document.length) refuse("something after the root");
  return root;
}
