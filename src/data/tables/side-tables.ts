import type * as z from "zod";
import { AddresseeKind } from "./addressee-kind.ts";
import { ApproximationRow } from "./approximation.ts";
import { AskOutcome } from "./ask-outcome.ts";
import { assumptionRow } from "./assumption.ts";
import { CommitteeRow } from "./committee.ts";
import { Correction } from "./correction.ts";
import { DatasetRow, PopulationRow } from "./dataset-row.ts";
import { definitionRow } from "./definition.ts";
import { formulaRow } from "./formula.ts";
import { Name } from "./name.ts";
import { Profile } from "./profile.ts";
import { PublishedEdition } from "./published.ts";
import { Recomputation } from "./recomputation.ts";
import { Source } from "./source.ts";
import { StandRow } from "./stand.ts";
import { UnitRow, type Units } from "./table-unit.ts";

/** A table straight in `data/`, beside the editions: what it is called, what it holds, and what its rows say. */
export interface SideTable {
  readonly name: string;
  /** In Dutch, for who fetches it. */
  readonly title: string;
  /** The schema of a row, once it is known which units there are. */
  readonly row: (units: Units) => z.ZodObject;
  /** The column that differs in each row, where one does. */
  readonly key?: string;
}

/** Every table beside the editions. All of them go out: whoever does our sums again needs them. */
export const sideTables = [
  { name: "datasets", title: "De datasets en wat hun rijen onderscheiden", row: () => DatasetRow, key: "dataset" },
  { name: "populations", title: "De groepen die een dataset onderscheidt", row: () => PopulationRow },
  { name: "stands", title: "De standen: hoe definitief een cijfer is", row: () => StandRow, key: "id" },
  { name: "units", title: "Wat er te tellen is, naast euro’s, delen en tijd", row: () => UnitRow, key: "id" },
  { name: "sources", title: "De bronnen", row: () => Source, key: "id" },
  { name: "definitions", title: "De reeksen en wat zij tellen", row: ({ base }) => definitionRow(base), key: "series" },
  { name: "committees", title: "Aan wie wij schrijven", row: () => CommitteeRow, key: "id" },
  {
    name: "addressee-kinds",
    title: "De soorten geadresseerden en wat bij hen hoort",
    row: () => AddresseeKind,
    key: "id",
  },
  { name: "formulas", title: "De formules van afgeleide cijfers", row: ({ base }) => formulaRow(base), key: "name" },
  { name: "recomputations", title: "De sommen die wij narekenden", row: () => Recomputation, key: "id" },
  {
    name: "assumptions",
    title: "De aannames in onze scenario’s",
    row: ({ cells }) => assumptionRow(cells),
    key: "name",
  },
  {
    name: "approximations",
    title: "Wat woorden als ‘bijna’ en ‘ruim’ openlaten",
    row: () => ApproximationRow,
    key: "word",
  },
  { name: "names", title: "Namen met een cijfer erin die geen getal zijn", row: () => Name, key: "name" },
  { name: "profiles", title: "Hoe lang een brief mag zijn", row: () => Profile, key: "profile" },
  { name: "corrections", title: "Wat er in edities is hersteld", row: () => Correction },
  { name: "published", title: "De edities en hun vingerafdruk (SHA-256)", row: () => PublishedEdition, key: "path" },
  { name: "ask-outcomes", title: "Wat er van onze oproepen is geworden", row: () => AskOutcome },
] as const satisfies readonly SideTable[];
