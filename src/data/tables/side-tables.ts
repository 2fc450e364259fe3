import type * as z from "zod";
import { AddresseeKind } from "./addressee-kind.ts";
import { ApproximationRow } from "./approximation.ts";
import { AskOutcome } from "./ask-outcome.ts";
import { Assumption } from "./assumption.ts";
import { CommitteeRow } from "./committee.ts";
import { Correction } from "./correction.ts";
import { DatasetRow, PopulationRow } from "./dataset-row.ts";
import { Definition } from "./definition.ts";
import { Formula } from "./formula.ts";
import { Name } from "./name.ts";
import { Profile } from "./profile.ts";
import { PublishedEdition } from "./published.ts";
import { Recomputation } from "./recomputation.ts";
import { Source } from "./source.ts";
import { StandRow } from "./stand.ts";

/** A table straight in `data/`, beside the editions: what it is called, what it holds, and what its rows say. */
export interface SideTable {
  readonly name: string;
  /** In Dutch, for who fetches it. */
  readonly title: string;
  readonly row: z.ZodObject;
  /** The column that differs in each row, where one does. */
  readonly key?: string;
}

/** Every table beside the editions. All of them go out: whoever does our sums again needs them. */
export const sideTables = [
  { name: "datasets", title: "De datasets en wat hun rijen onderscheiden", row: DatasetRow, key: "dataset" },
  { name: "populations", title: "De groepen die een dataset onderscheidt", row: PopulationRow },
  { name: "stands", title: "De standen: hoe definitief een cijfer is", row: StandRow, key: "id" },
  { name: "sources", title: "De bronnen", row: Source, key: "id" },
  { name: "definitions", title: "De reeksen en wat zij tellen", row: Definition, key: "series" },
  { name: "committees", title: "Aan wie wij schrijven", row: CommitteeRow, key: "id" },
  { name: "addressee-kinds", title: "De soorten geadresseerden en wat bij hen hoort", row: AddresseeKind, key: "id" },
  { name: "formulas", title: "De formules van afgeleide cijfers", row: Formula, key: "name" },
  { name: "recomputations", title: "De sommen die wij narekenden", row: Recomputation, key: "id" },
  { name: "assumptions", title: "De aannames in onze scenario’s", row: Assumption, key: "name" },
  { name: "approximations", title: "Wat woorden als ‘bijna’ en ‘ruim’ openlaten", row: ApproximationRow, key: "word" },
  { name: "names", title: "Namen met een cijfer erin die geen getal zijn", row: Name, key: "name" },
  { name: "profiles", title: "Hoe lang een brief mag zijn", row: Profile, key: "profile" },
  { name: "corrections", title: "Wat er in edities is hersteld", row: Correction },
  { name: "published", title: "De edities en hun vingerafdruk (SHA-256)", row: PublishedEdition, key: "path" },
  { name: "ask-outcomes", title: "Wat er van onze oproepen is geworden", row: AskOutcome },
] as const satisfies readonly SideTable[];
