import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** A feed as https://www.rfc-editor.org/rfc/rfc4287 has it. Days come from data, never from a clock. */
export interface Feed {
  /** Permanent, whatever becomes of its address. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Its own address, and that of the page it follows. */
  readonly self: string;
  readonly page: string;
  /** The day of its newest entry, or of the newest knowledge while it has none. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** An identifier that lasts: https://www.rfc-editor.org/rfc/rfc4151. @param day a day on which the site was ours */
export function tagId(site: string, day: string, name: string): string {
  return `tag:${new URL(site).hostname},${day}:${name}`;
}

/** A feed as XML. */
export function atomText({ entries, ...feed }: Feed): string {
  const root = h("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "nl" }, [
    h("id", feed.id),
    h("title", feed.title),
    h("subtitle", feed.subtitle),
    h("updated", moment(feed.updated)),
    h("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    h("link", { rel: "alternate", type: "text/html", href: feed.page }),
    h("author", [h("name", feed.author)]),
    ...entries.map((entry) =>
      h("entry", [
        h("id", entry.id),
        h("title", entry.title),
        h("published", moment(entry.published)),
        h("updated", moment(entry.updated)),
        h("link", { rel: "alternate", type: "text/html", href: entry.page }),
        ...entry.categories.map(({ term, label }) => h("category", { term, label })),
        h("summary", entry.summary),
      ]),
    ),
  ]);
  // XML knows neither empty elements without an end nor names for characters.
  return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(root, { closeSelfClosing: true })}\n`;
}

/** A day without an hour of its own begins at midnight. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
