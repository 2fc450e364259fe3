// What the list of figures gains with scripts: one field that looks for words, and three lists to choose from. Its choices
// are read from the page, so that the page stays the only place that knows them.
interface Row {
  readonly element: HTMLElement;
  readonly words: string;
  readonly subject: string;
  readonly unit: string;
  readonly sources: readonly string[];
}

const search = document.querySelector<HTMLElement>("main search");
const fields = ["woord", "onderwerp", "eenheid", "bron"].map((name) =>
  document.querySelector<HTMLInputElement | HTMLSelectElement>(`#zoek-${name}`),
);
const said = document.querySelector<HTMLElement>("#zoek-gevonden");
const sections = [...document.querySelectorAll<HTMLElement>("main section:has(.dataset)")];

/** Without capitals and accents: who types in a hurry leaves them out. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

let rows: readonly Row[] | undefined;

/** Read once, when the first letter is typed: the page itself loads no slower for it. */
function allRows(): readonly Row[] {
  rows ??= sections.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>(".series")].flatMap((series) =>
      [...series.querySelectorAll<HTMLElement>("tbody tr")].map((element) => ({
        element,
        words: plain(
          [section.querySelector("h2"), series.querySelector("h3"), series.querySelector(".counts"), element]
            .map((part) => part?.textContent)
            .join(" "),
        ),
        subject: section.getAttribute("aria-labelledby") ?? "",
        unit: series.dataset["unit"] ?? "",
        sources: (element.dataset["sources"] ?? series.dataset["sources"] ?? "").split(" "),
      })),
    ),
  );
  return rows;
}

function filter(): void {
  const [text = "", subject = "", unit = "", source = ""] = fields.map((field) => field?.value ?? "");
  const words = plain(text).split(" ").filter(Boolean);
  const isAsked = words.length > 0 || subject !== "" || unit !== "" || source !== "";
  let found = 0;
  for (const row of allRows()) {
    const fits =
      words.every((word) => row.words.includes(word)) &&
      (subject === "" || row.subject === subject) &&
      (unit === "" || row.unit === unit) &&
      (source === "" || row.sources.includes(source));
    row.element.hidden = !fits;
    if (fits) found += 1;
  }
  for (const section of sections) {
    for (const series of section.querySelectorAll<HTMLElement>(".series")) {
      series.hidden = series.querySelector("tbody tr:not([hidden])") === null;
    }
    section.hidden = section.querySelector(".series:not([hidden])") === null;
    const details = section.querySelector<HTMLDetailsElement>(".dataset");
    if (details) details.open = isAsked && !section.hidden;
    // How many there are in all, and what they are about, would only stand between what was found.
    for (const said of section.querySelectorAll<HTMLElement>(".band-text > p, .dataset > summary"))
      said.hidden = isAsked;
  }
  for (const index of document.querySelectorAll<HTMLElement>(".figure-index")) index.hidden = isAsked;
  if (said) said.textContent = isAsked ? (found === 1 ? "1 cijfer gevonden" : `${found} cijfers gevonden`) : "";
}

if (search) {
  for (const field of fields) field?.addEventListener("input", filter);
  search.hidden = false;
  // A browser that comes back to the page fills in what was asked.
  if (fields.some((field) => field?.value)) filter();
}
