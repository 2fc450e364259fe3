// The words of a reference, in the order of the Aanwijzingen voor de regelgeving, 3.43 and 3.45.

/** The parts of a reference as text, so that one that is not whole can be shown with its gaps. */
export interface ReferenceParts {
  readonly kind: "kamerstuk" | "handelingen" | "aanhangsel" | "dossier" | "stb" | "stcrt" | "trb";
  readonly chamber?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: string | undefined;
  readonly dossier?: string | undefined;
  readonly number?: string | undefined;
  readonly item?: string | undefined;
  /** With its `p. `. */
  readonly pages?: string | undefined;
}

const TITLES = {
  kamerstuk: "Kamerstukken",
  dossier: "Kamerstukken",
  handelingen: "Handelingen",
  aanhangsel: "Aanhangsel Handelingen",
  stb: "Stb.",
  stcrt: "Stcrt.",
  trb: "Trb.",
} as const;

/** `Kamerstukken I 2008/09, 31700 VI, D, p. 4`, and the same for the other kinds. */
export function referenceWords(parts: ReferenceParts): string {
  const { kind, chamber, session, year, dossier, number, item, pages } = parts;
  const opening = [TITLES[kind], chamber, session, year ?? (kind === "dossier" ? dossier : undefined)];
  const places = [
    kind === "kamerstuk" ? dossier : undefined,
    number === undefined || year !== undefined || /^[A-Z]/.test(number) ? number : `nr. ${number}`,
    item === undefined ? undefined : `item ${item}`,
    pages,
  ];
  return [opening.filter((part) => part !== undefined).join(" "), ...places.filter((part) => part !== undefined)].join(
    ", ",
  );
}

/** A session by the year it began: 2025 is `2025/26`, and 1999 is `1999/2000`. */
export function sessionWords(from: number): string {
  const to = from + 1;
  return `${from}/${to % 100 === 0 ? to : String(to % 100).padStart(2, "0")}`;
}
