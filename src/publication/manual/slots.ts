// The machine's own pages have slots, which are filled from what an organisation has. What it has not is left out.

/** What slots are filled with, by their name. A slot that a site has nothing for is not there. */
export type Slots = ReadonlyMap<string, string>;

/** `{{name}}`, `{{name|otherwise}}`, `{{?name}}`, `{{!name}}` */
const SLOT = /\{\{([?!]?)([a-z ]+)(?:\|([^}]*))?\}\}/g;
const FENCE = /^```/;

/**
 * Markdown with its slots filled. `{{name}}` is what the site has of that name, `{{name|words}}` those words where it has
 * nothing. A line with a slot that stays empty is left out, and so is a block of code with such a line. `{{?name}}` keeps a
 * line for sites that have something of that name, `{{!name}}` for those that have not.
 * @throws RangeError at a slot that no site can have: a typing error in a page of ours
 */
export function filled(markdown: string, slots: Slots, known: ReadonlySet<string>): string {
  return parts(markdown)
    .flatMap((part) => filledPart(part, slots, known) ?? [])
    .join("\n");
}

/** A part as it stands on a site; nothing where the site has not what it tells of. */
function filledPart(part: string, slots: Slots, known: ReadonlySet<string>): string | undefined {
  let lacks = false;
  const text = part.replace(SLOT, (written: string, mark: string, name: string, otherwise?: string) => {
    if (!known.has(name)) throw new RangeError(`no slot is named "${name}": ${written}`);
    const found = slots.get(name);
    if (mark !== "") {
      if ((mark === "?") !== (found !== undefined)) lacks = true;
      return "";
    }
    if (found === undefined && otherwise === undefined) lacks = true;
    return found ?? otherwise ?? "";
  });
  return lacks ? undefined : text;
}

/** The lines of Markdown, where a block of code is one part. */
function parts(markdown: string): readonly string[] {
  const found: string[] = [];
  let block: string[] | undefined;
  for (const line of markdown.split("\n")) {
    if (block === undefined && FENCE.test(line)) block = [line];
    else if (block !== undefined) {
      block.push(line);
      if (FENCE.test(line)) {
        found.push(block.join("\n"));
        block = undefined;
      }
    } else found.push(line);
  }
  return [...found, ...(block ?? [])];
}
