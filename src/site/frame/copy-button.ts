// What a page gains with scripts: one press copies a citation, in plain spaces however it is copied, and a browser whose
// style sheets cannot open what is folded prints it all the same.

// As src/language/writing/line-ends.ts does: importing it here and on the page that searches would make it a file of its own, and
// one more request on both.
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

for (const citation of document.querySelectorAll("textarea")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Kopieer";
  button.ariaLabel = `Kopieer: ${citation.labels[0]?.textContent}`;
  const said = document.createElement("span");
  said.role = "status";
  const line = document.createElement("p");
  line.className = "copy";
  line.append(button, said);
  citation.after(line);
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(plainSpaces(citation.value));
      said.textContent = "Gekopieerd";
    } catch {
      // Not every browser lets a page write to the clipboard; then one key of the reader's own is left to press.
      citation.select();
      said.textContent = "Kopiëren mag hier niet. De tekst is wel geselecteerd.";
    }
  });
}

// What holds the lines of a citation together here would only hinder a search elsewhere.
addEventListener("copy", (event) => {
  const { target: citation, clipboardData } = event;
  if (!(citation instanceof HTMLTextAreaElement) || clipboardData === null) return;
  clipboardData.setData(
    "text/plain",
    plainSpaces(citation.value.slice(citation.selectionStart, citation.selectionEnd)),
  );
  event.preventDefault();
});

const folded = new Set<HTMLDetailsElement>();
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
    folded.add(details);
    details.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
  folded.clear();
});
