// The page that searches: a field, and what is found while someone types. Without this script the page is an index.

import {
  type SearchAnswer,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
  searcher,
} from "../../exports/search/search.ts";
import { unbroken } from "../../language/writing/line-ends.ts";

/** How many results of a kind stand there before someone asks for more. */
const FIRST = 8;
const PAUSE = 120;

const HEADINGS: Readonly<Record<SearchKind, readonly [string, string]>> = {
  letter: ["brief", "brieven"],
  figure: ["cijfer", "cijfers"],
  scenario: ["scenario", "scenario’s"],
  source: ["bron", "bronnen"],
};

const place = document.querySelector<HTMLElement>("#zoeken");
if (place) start(place);

function start(head: HTMLElement): void {
  const register = document.querySelector<HTMLElement>("#register");
  const title = document.title;
  const field = element("input", {
    id: "vraag",
    type: "search",
    name: "q",
    autocomplete: "off",
    enterKeyHint: "search",
  });
  const label = element("label", { htmlFor: "vraag", textContent: "Zoek in brieven, cijfers, scenario’s en bronnen" });
  const form = element("form", { className: "search-form" }, [label, field]);
  form.role = "search";
  const count = element("p", { className: "search-count" });
  count.role = "status";
  const results = element("div", { className: "search-results" });
  document.querySelector("#zonder-zoeken")?.remove();
  head.append(form, count);
  head.closest(".band")?.after(results);

  let asked = false;
  let ask: Promise<(question: string) => SearchAnswer> | undefined;
  const load = () => {
    ask ??= fetch(head.dataset["index"] ?? "")
      .then((response) => response.json())
      .then((documents: SearchDocument[]) => searcher(documents));
    return ask;
  };

  const search = async () => {
    const question = field.value.trim();
    if (register) register.hidden = question !== "";
    document.title = question === "" ? title : `${question} – ${title}`;
    if (question === "") {
      count.textContent = "";
      results.replaceChildren();
      return;
    }
    try {
      if (!asked) count.textContent = "De index wordt opgehaald.";
      asked = true;
      const answer = (await load())(question);
      // While the index came in, someone may have typed on.
      if (field.value.trim() !== question) return;
      count.textContent = countText(answer, question);
      results.replaceChildren(
        ...[...answer.found].map(([kind, found]) => group(kind, found, head.dataset["base"] ?? "/")),
      );
    } catch {
      ask = undefined;
      count.textContent = "De index kon niet worden opgehaald. Kijk hieronder, of probeer het opnieuw.";
      if (register) register.hidden = false;
    }
  };
  const remember = () => {
    const address = new URL(location.href);
    const question = field.value.trim();
    if (question === "") address.searchParams.delete("q");
    else address.searchParams.set("q", question);
    history.replaceState(null, "", address);
  };

  let timer: number | undefined;
  field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      remember();
      void search();
    }, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember();
    void search();
  });
  field.value = new URL(location.href).searchParams.get("q") ?? "";
  void search();
  if (field.value === "") field.focus({ preventScroll: true });
}

function countText({ whole, found }: SearchAnswer, question: string): string {
  const counts = [...found].map(([kind, all]) => `${all.length} ${HEADINGS[kind][all.length === 1 ? 0 : 1]}`);
  const [last] = counts.slice(-1);
  if (last === undefined) return `Niets gevonden voor “${question}”. Probeer een ander woord, of een getal in cijfers.`;
  const list = counts.length > 1 ? `${counts.slice(0, -1).join(", ")} en ${last}` : last;
  return whole ? `Gevonden: ${list}.` : `Nergens staan al deze woorden samen. Met een deel ervan: ${list}.`;
}

/** What was found of one kind; the rest of a long list comes when asked for, and the focus goes to where it starts. */
function group(kind: SearchKind, found: readonly SearchHit[], base: string): HTMLElement {
  const [one, more] = HEADINGS[kind];
  const id = `gevonden-${kind}`;
  const name = more.slice(0, 1).toUpperCase() + more.slice(1);
  const list = element(
    "ul",
    { className: "found" },
    found.slice(0, FIRST).map((hit) => item(hit, base)),
  );
  const body = element("div", { className: "band-text" }, [list]);
  if (found.length > FIRST) {
    const button = element("button", {
      type: "button",
      className: "more",
      textContent: `Toon alle ${found.length} ${found.length === 1 ? one : more}`,
    });
    button.addEventListener("click", () => {
      const rest = found.slice(FIRST).map((hit) => item(hit, base));
      list.append(...rest);
      button.remove();
      rest[0]?.querySelector("a")?.focus();
    });
    body.append(button);
  }
  const section = element("section", { className: "band" }, [element("h2", { id, textContent: name }), body]);
  section.setAttribute("aria-labelledby", id);
  return section;
}

function item({ document: { title, note, path }, snippet }: SearchHit, base: string): HTMLElement {
  const link = element("a", { href: base + path.slice(1), textContent: title });
  const words = snippet.map(({ text, found }) => (found ? element("mark", { textContent: text }) : text));
  return element("li", {}, [
    element("p", {}, [link]),
    element("p", { className: "found-note", textContent: unbroken(note) }),
    ...(words.length > 0 ? [element("p", { className: "found-text" }, words)] : []),
  ]);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
