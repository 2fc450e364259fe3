import GithubSlugger from "github-slugger";

const LONGEST = 60;

/** Letters that are no base letter with an accent, and so keep nothing of themselves once accents go. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ı", "i"],
]);

/** Words as they can stand in an address or a file name: small letters without accents, at most sixty characters. */
export function fileName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => LETTERS.get(letter) ?? letter)
    // What stands between words keeps them apart; an apostrophe stands inside one.
    .replace(/['\u2018\u2019]/g, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "-");
  const words = new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  return words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/-[^-]*$/, "");
}
