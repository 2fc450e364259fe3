// Where files say anything of a letter that nobody may read yet.

/** What must be in no file. */
export interface Secret {
  readonly slug: string;
  readonly title: string;
  /** Its texts: as written, and as printed. */
  readonly texts: readonly string[];
  /** Names of figures that no other letter uses. */
  readonly figures: readonly string[];
}

const RUN = 6;

/** Each place where something of the letter is: the file, and what was found. */
export function leaks(files: ReadonlyMap<string, Uint8Array>, secret: Secret): readonly string[] {
  const runs = new Set(secret.texts.flatMap((text) => runsOf(wordsOf(text))));
  const title = wordsOf(secret.title).join(" ");
  return [...files].flatMap(([path, bytes]) => {
    const found: string[] = [];
    if (path.includes(secret.slug)) found.push("its name is an address");
    for (const text of readings(bytes)) {
      if (text.toLowerCase().includes(secret.slug)) found.push("its name");
      const words = wordsOf(text);
      if (` ${words.join(" ")} `.includes(` ${title} `)) found.push("its title");
      const run = runsOf(words).find((candidate) => runs.has(candidate));
      if (run !== undefined) found.push(`its words: ${run}`);
    }
    const figure = secret.figures.find((name) => path === `cijfers/${name}/index.html`);
    if (figure !== undefined && !new TextDecoder().decode(bytes).includes("staat nog in geen enkele brief")) {
      found.push(`a letter that uses ${figure}`);
    }
    return [...new Set(found)].map((what) => `${path}: ${what}`);
  });
}

/** A file as a reader or a program may read it: its bytes as text, and that without mark-up, escapes and UTF-16. */
function readings(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  const plain = text
    .replace(/<(?:br|p|li|h\d|td|div)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, " ")
    .replace(/&(?:quot|apos|lt|gt);/g, " ");
  // Titles in a PDF are often in UTF-16.
  const wide =
    text.includes("\0") || bytes.includes(0)
      ? [new TextDecoder("utf-16be").decode(bytes.length % 2 ? bytes.slice(1) : bytes), text.replaceAll("\0", "")]
      : [];
  return [text, plain, decoded(plain), ...wide];
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => {
    try {
      return decodeURIComponent(found);
    } catch {
      return " ";
    }
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(" "));
}
