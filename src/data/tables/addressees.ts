// Whom letters are written to, and what goes with the sort of body that each of them is.
import type { PaperGrammar } from "../../language/papers/grammars.ts";
import { nearest } from "../csv/nearest.ts";
import type { Problem } from "../csv/problem.ts";
import { byUnique, cellProblem, lacks, type Records } from "../csv/records.ts";
import type { AddresseeKind } from "./addressee-kind.ts";
import type { Committee, CommitteeRow } from "./committee.ts";
import type { Profile } from "./profile.ts";
import type { StandRow } from "./stand.ts";

/** The tables that name a kind, or are named by one. */
export interface AddresseeTables {
  readonly kinds: Records<AddresseeKind>;
  readonly committees: Records<CommitteeRow>;
  readonly profiles: Records<Profile>;
  readonly stands: Records<StandRow>;
}

/** The addressees by id, each greeted as its own row says, or else its kind; one that nobody greets is refused. */
export function committeesOf(
  { committees, kinds }: Pick<AddresseeTables, "committees" | "kinds">,
  problems: Problem[],
): ReadonlyMap<string, Committee> {
  const greetings = new Map(kinds.records.map(({ value }) => [value.id, value.salutation]));
  for (const { row } of [...committees.records, ...committees.broken]) {
    const [salutation = "", kind = ""] = ["salutation", "kind"].map((name) => row.cells.get(name)?.text);
    // Of a kind that is not known nobody knows how it greets.
    const open = kind !== "" && !greetings.has(kind);
    if (salutation !== "" || open || greetings.get(kind) !== undefined) continue;
    problems.push(cellProblem(committees.path, row, "salutation", "is blank; write how a letter greets it"));
  }
  return new Map(
    [...byUnique(committees, "id", problems)].map(([id, { kind, ...row }]) => [
      id,
      { ...row, salutation: row.salutation ?? greetings.get(kind ?? "") ?? "" },
    ]),
  );
}

/** Names in these tables that lead nowhere, in their place. */
export function kindProblems({ kinds, committees, profiles, stands }: AddresseeTables): readonly Problem[] {
  const known = kinds.records.map(({ value }) => value.id);
  const unknown = <T extends { readonly kind?: string | undefined }>({ path, records }: Records<T>) =>
    records.flatMap(({ value: { kind }, row }) =>
      kind === undefined || !lacks(kinds, "id", kind)
        ? []
        : [cellProblem(path, row, "kind", absence(kind, "addressee-kinds", known))],
    );
  const sizes = profiles.records.map(({ value }) => value.profile);
  return [
    ...kinds.records.flatMap(({ value: { profile }, row }) =>
      profile === undefined || !lacks(profiles, "profile", profile)
        ? []
        : [cellProblem(kinds.path, row, "profile", absence(profile, "profiles", sizes))],
    ),
    ...unknown(committees),
    ...unknown(stands),
  ];
}

/** The kind of each addressee that has one, by the id of the addressee. */
export function kindsOf({
  kinds,
  committees,
}: Pick<AddresseeTables, "kinds" | "committees">): ReadonlyMap<string, AddresseeKind> {
  const byId = new Map(kinds.records.map(({ value }) => [value.id, value]));
  return new Map(
    committees.records.flatMap(({ value: { id, kind } }) => {
      const known = byId.get(kind ?? "");
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}

/**
 * The grammar of references to papers that the kinds of the addressees have: a kind that nobody is of decides nothing.
 * @returns `unknown` where none has one as far as can be read, and a mistake in the tables may be why
 */
export function papersOf({
  kinds,
  committees,
}: Pick<AddresseeTables, "kinds" | "committees">): PaperGrammar | "unknown" | undefined {
  const used = kindsOf({ kinds, committees });
  const papers = [...used.values()].find((kind) => kind.papers !== undefined)?.papers;
  if (papers !== undefined) return papers;
  const read = [kinds, committees].every(({ whole, broken }) => whole && broken.length === 0);
  const sound = read && committees.records.every(({ value: { id, kind } }) => kind === undefined || used.has(id));
  return sound ? undefined : "unknown";
}

function absence(written: string, table: string, known: readonly string[]): string {
  const [meant] = nearest(written, known, 1);
  return `"${written}" is not in data/${table}.csv; ${meant ? `write ${meant}, or add it there` : "add it there"}`;
}
