// Numbers that an office gave out: of telephones, parliamentary dossiers, postcodes.
import { EUROS, MEASURES, PERCENTS } from "./number-words.ts";
import { plainAt, type Token } from "./tokens.ts";

type Tokens = readonly Token[];

/** `070-1234567`, `06 12345678`, `+31 70 373 83 93`, `0800`. */
export function telephoneEnd(tokens: Tokens, at: number): number | undefined {
  const international = plainAt(tokens, at) === "+" && /^\d\d$/.test(plainAt(tokens, at + 1)) && tokens[at + 1]?.glued;
  if (!international && !/^0\d+$/.test(plainAt(tokens, at))) return undefined;
  let end = at + (international ? 2 : 1);
  while (tokens[end]?.kind === "digits" || (plainAt(tokens, end) === "-" && tokens[end + 1]?.kind === "digits")) end++;
  // +31 alone is a change, and +12% is one too.
  return international && end < at + 4 ? undefined : end;
}

/** Tokens of which those know it that begin the number of a dossier: only where its papers are read is it no number. */
export function withDossiers(tokens: Tokens): Tokens {
  return tokens.map((token, at) => {
    const end = endOfDossier(tokens, at);
    return end === undefined ? token : { ...token, dossierEnd: end };
  });
}

/** The place after the number of a dossier that begins here. */
export function dossierEnd(tokens: Tokens, at: number): number | undefined {
  return tokens[at]?.dossierEnd;
}

/** `32 824` and `(32824)`, as the Kamer numbers its dossiers. Not `28 430 mensen`. */
function endOfDossier(tokens: Tokens, at: number): number | undefined {
  const text = plainAt(tokens, at);
  if (text === "(")
    return /^[23]\d{4}$/.test(plainAt(tokens, at + 1)) && plainAt(tokens, at + 2) === ")" ? at + 3 : undefined;
  if (!/^[23]\d$/.test(text) || !/^\d{3}$/.test(plainAt(tokens, at + 1)) || EUROS.has(plainAt(tokens, at - 1)))
    return undefined;
  const next = plainAt(tokens, at + 2);
  return MEASURES.has(next) || PERCENTS.has(next) || EUROS.has(next) ? undefined : at + 2;
}

/** `2511 AB` */
export function postcodeEnd(tokens: Tokens, at: number): number | undefined {
  const fits = /^[1-9]\d{3}$/.test(plainAt(tokens, at)) && /^[A-Z]{2}$/.test(tokens[at + 1]?.text ?? "");
  return fits ? at + 2 : undefined;
}
