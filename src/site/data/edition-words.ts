import type { Change } from "../../figures/known/editions.ts";

/** The changes of one kind in an edition, with what a reader calls the kind and how many there are. */
export interface ChangeGroup {
  readonly kind: Change["kind"];
  readonly title: string;
  readonly members: readonly Change[];
  /** `3 gewijzigde cijfers` */
  readonly text: string;
}

const KINDS: readonly (readonly [kind: Change["kind"], title: string, one: string, more: string])[] = [
  ["revised", "Gewijzigd", "gewijzigd cijfer", "gewijzigde cijfers"],
  ["stand", "Nieuwe stand", "nieuwe stand", "nieuwe standen"],
  ["added", "Nieuw", "nieuw cijfer", "nieuwe cijfers"],
  ["repeated", "Gelijk gebleven", "cijfer dat gelijk bleef", "cijfers die gelijk bleven"],
];

/** What an edition brought, by kind: what changed comes first. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  return KINDS.map(([kind, title, one, more]) => {
    const members = changes.filter((change) => change.kind === kind);
    return { kind, title, members, text: `${members.length}\u00a0${members.length === 1 ? one : more}` };
  }).filter(({ members }) => members.length > 0);
}
