import GithubSlugger from "github-slugger";

const LONGEST = 60;

/** Words as they can stand in an address or a file name: small letters without accents, at most sixty characters. */
export function fileName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "");
  const words = new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  return words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/-[^-]*$/, "");
}
