// Dutch builds its number words: acht-en-twintig-duizend-vier-honderd-dertig. So they are taken apart, not listed.

/** What one Dutch word says of a number. */
export interface Numeral {
  /**
   * cardinal: `achtentwintig`, `anderhalf`; ordinal: `derde`, also the denominator of a fraction; fraction: `tweederde`,
   * `kwart`; factor: `verdubbeld`, `driemaal`, `tienvoud`; vague: `tientallen`, from `value` up to and without `high`;
   * group: `dozijn`, `twintigtal`, `vijf-zes` (to and with `high`); measure: a number inside an adjective or person (`driejarig`, `zestigplusser`);
   * company: `drieën`, a number only in `met z'n drieën` and `in drieën`.
   */
  readonly sort: "cardinal" | "ordinal" | "fraction" | "factor" | "vague" | "group" | "measure" | "company";
  readonly value: number;
  readonly high?: number;
}

const UNITS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** The parts under a hundred, longest first: `zeventien` before `zeven`. */
const PARTS: ReadonlyMap<string, readonly (readonly [string, number])[]> = byInitial([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
  ["anderhalf", 1.5],
  ["anderhalve", 1.5],
  ["nul", 0],
]);

/** Words that follow no rule. */
const WHOLE: ReadonlyMap<string, Numeral> = new Map<string, Numeral>([
  ["eerste", { sort: "ordinal", value: 1 }],
  ["derde", { sort: "ordinal", value: 3 }],
  ["derden", { sort: "ordinal", value: 3 }],
  ["kwart", { sort: "fraction", value: 1 / 4 }],
  ["dozijn", { sort: "group", value: 12 }],
  ["dozijnen", { sort: "vague", value: 24, high: 120 }],
  ["miljoenen", { sort: "vague", value: 2e6, high: 1e9 }],
  ["miljarden", { sort: "vague", value: 2e9, high: 1e12 }],
  ["biljoenen", { sort: "vague", value: 2e12, high: 1e15 }],
  ["nihil", { sort: "cardinal", value: 0 }],
  ["vijven", { sort: "company", value: 5 }],
  ["zessen", { sort: "company", value: 6 }],
  ["vierdubbel", { sort: "factor", value: 4 }],
  ["driedubbel", { sort: "factor", value: 3 }],
  ["driedubbele", { sort: "factor", value: 3 }],
]);

const VERB_ENDINGS = new Set(["", "t", "d", "de", "den", "en", "end", "ende", "ing", "ingen"]);
const HALVING = new Set(
  "halveer halveert halveerde halveerden halveren halverend halverende gehalveerd gehalveerde halvering halveringen".split(
    " ",
  ),
);
/** What a number may be built into and still be said: `driejarig`, `tweedaags`. Not `tweezijdig`, which is a kind. */
const MEASURES = new Set([
  ..."jarig jarige jarigen jaars jaarlijks jaarlijkse jarenplan jarenplannen maands maandse maandelijks maandelijkse".split(
    " ",
  ),
  ..."weeks weekse wekelijks wekelijkse daags daagse urig urige uurs plus plusser plussers".split(" "),
]);
/** What millions may be lost or spent on. Not the `miljoenennota`, the `miljoenenstad`. */
const SUMS =
  /^(?:miljoen|miljard)en(?:-?)(?:tekort|bezuiniging|korting|investering|plan|claim|schuld|verlies|winst|bedrag|subsidie|kosten|gat|tegenvaller|meevaller|impuls|uitgave|fonds|steun|project)(?:en|s)?$/;

/**
 * What a Dutch word says of a number, or nothing.
 * @param word in lower case and without accents: `tweeenhalf`
 */
export function numeral(word: string): Numeral | undefined {
  if (word.includes("-")) return hyphened(word);
  return built(word);
}

/** `honderd-en-een`, or a range in one word: `vijf-zes`. */
function hyphened(word: string): Numeral | undefined {
  const [first, second, ...more] = word.split("-").map(built);
  const range =
    more.length === 0 && first?.sort === "cardinal" && second?.sort === "cardinal" && first.value <= second.value;
  return range ? { sort: "group", value: first.value, high: second.value } : built(word.replaceAll("-", ""));
}

function built(plain: string): Numeral | undefined {
  const known = WHOLE.get(plain);
  if (known) return known;
  if (HALVING.has(plain)) return { sort: "factor", value: 1 / 2 };
  if (plain.startsWith("ver")) return multiplied(plain.slice(3));
  if (plain.startsWith("milj") && SUMS.test(plain))
    return WHOLE.get(plain.startsWith("miljoen") ? "miljoenen" : "miljarden");
  const part = thousands(plain, 0);
  return part && derived(part.value, plain.slice(part.end));
}

interface Part {
  readonly value: number;
  readonly end: number;
}

/** `verdubbeld`, `verviervoudigen`; `vereenvoudigen` is no number. */
function multiplied(rest: string): Numeral | undefined {
  if (rest.startsWith("dubbel")) return VERB_ENDINGS.has(rest.slice(6)) ? { sort: "factor", value: 2 } : undefined;
  const part = thousands(rest, 0);
  if (!part || part.value < 2) return undefined;
  const stem = ["voudig", "dubbel"].find((tail) => rest.startsWith(tail, part.end));
  const fits = stem !== undefined && VERB_ENDINGS.has(rest.slice(part.end + stem.length));
  return fits ? { sort: "factor", value: part.value } : undefined;
}

/** What the tail of a word makes of the number before it. */
function derived(value: number, tail: string): Numeral | undefined {
  switch (tail) {
    case "":
      return { sort: "cardinal", value };
    case "de":
    case "den":
    case "ste":
    case "sten":
      return { sort: "ordinal", value };
    case "enhalf":
    case "enhalve":
    case "eneenhalf":
    case "eneenhalve":
      return { sort: "cardinal", value: value + 1 / 2 };
    case "voud":
    case "voudig":
    case "voudige":
    case "maal":
      // Eenvoudig and eenmaal say nothing of one.
      return value >= 2 ? { sort: "factor", value } : undefined;
    case "kwart":
      return value < 4 ? { sort: "fraction", value: value / 4 } : undefined;
    case "tal":
      return value >= 2 ? { sort: "group", value } : undefined;
    case "tallen":
      return { sort: "vague", value: 2 * value, high: 10 * value };
    case "en":
    case "nen":
      return value >= 100 ? { sort: "vague", value: 2 * value, high: 10 * value } : { sort: "company", value };
    default:
      return MEASURES.has(tail) ? { sort: "measure", value } : fraction(value, tail);
  }
}

/** `tweederde`, `zevenachtste`, `tweederdemeerderheid`; `honderdderde` is an ordinal. */
function fraction(value: number, tail: string): Numeral | undefined {
  const below = tail.endsWith("meerderheid") ? tail.slice(0, -"meerderheid".length) : tail;
  if (below === "kwart" && value < 4) return { sort: "fraction", value: value / 4 };
  const part = below === "derde" || below === "eerste" ? undefined : thousands(below, 0);
  const regular = part && ["de", "ste"].includes(below.slice(part.end)) ? part.value : undefined;
  const denominator = regular ?? WHOLE.get(below)?.value;
  if (denominator === undefined || (regular === undefined && WHOLE.get(below)?.sort !== "ordinal")) return undefined;
  if (value < denominator && Number.isInteger(value)) return { sort: "fraction", value: value / denominator };
  return value >= 100 && below === tail ? { sort: "ordinal", value: value + denominator } : undefined;
}

/** `[driehonderd]duizend[vierhonderddertig]` */
function thousands(word: string, at: number): Part | undefined {
  return joined(word, at, "duizend", 1000, hundreds);
}

/** `[elf]honderd[(en)vijf]` */
function hundreds(word: string, at: number): Part | undefined {
  return joined(word, at, "honderd", 100, belowHundred);
}

function joined(
  word: string,
  at: number,
  power: string,
  size: number,
  below: (word: string, at: number) => Part | undefined,
): Part | undefined {
  const before = below(word, at);
  const middle = before?.end ?? at;
  if (!word.startsWith(power, middle)) return before;
  const end = middle + power.length;
  const rest = below(word, end) ?? (word.startsWith("en", end) ? below(word, end + 2) : undefined);
  const head = (before?.value ?? 1) * size;
  // In honderdste, duizenden and duizendtal what follows is no number.
  return rest ? { value: head + rest.value, end: rest.end } : { value: head, end };
}

/** `acht`, `achttien`, `achtentachtig` */
function belowHundred(word: string, at: number): Part | undefined {
  const part = simple(word, at);
  if (!part || part.value < 1 || part.value > 9 || !word.startsWith("en", part.end)) return part;
  const tens = simple(word, part.end + 2);
  return tens && tens.value >= 20 ? { value: tens.value + part.value, end: tens.end } : part;
}

function simple(word: string, at: number): Part | undefined {
  const found = PARTS.get(word.charAt(at))?.find(([part]) => word.startsWith(part, at));
  return found && { value: found[1], end: at + found[0].length };
}

function byInitial(parts: readonly (readonly [string, number])[]): Map<string, (readonly [string, number])[]> {
  const sorted = parts.toSorted(([first], [second]) => second.length - first.length);
  return Map.groupBy(sorted, ([part]) => part.charAt(0));
}
