// A folder as a user has it: every dataset of the project with one made-up row, an organisation, a letter.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { datasets } from "../../src/data/datasets.ts";
import type { Dataset } from "../../src/data/editions/dataset.ts";
import { stands } from "../../src/data/tables/stand.ts";
import {
  APPROXIMATIONS_HEADER,
  ASSUMPTIONS_HEADER,
  COMMITTEES_HEADER,
  CORRECTIONS_HEADER,
  DEFINITIONS_HEADER,
  FORMULAS_HEADER,
  lines,
  NAMES_HEADER,
  PROFILES_HEADER,
  PUBLISHED_HEADER,
  RECOMPUTATIONS_HEADER,
  SOURCES_HEADER,
} from "../data/small-data.ts";
import { LETTER, letterText, ORGANISATION } from "../publication/small-content.ts";

const project = join(import.meta.dirname, "..", "..");

/** What was compiled for one run is here for the next of the same file, which then starts in half the time. */
const compiled = mkdtempSync(join(tmpdir(), "onderbouwd-compiled-"));
const roots = [compiled];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A folder of its own with sound files, some of them changed, added, or (`null`) left out. */
export function smallRoot(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "onderbouwd-cli-"));
  roots.push(root);
  mkdirSync(join(root, "data"));
  for (const [path, text] of Object.entries({ ...soundFiles(), ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** What a command printed, and the code it ended with, on 20 May 2026. */
export function run(command: string, args: readonly string[], cwd = project, more: NodeJS.ProcessEnv = {}) {
  const node = join(project, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const env = { ...process.env, BUILD_TIME: "2026-05-20T12:00:00Z", NODE_COMPILE_CACHE: compiled, ...more };
  const script = join(project, "src", "cli", `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(node, [script, ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The one series of a dataset. */
export function seriesOf({ name }: Pick<Dataset, "name">): string {
  return `${name.replaceAll("-", "_")}_total`;
}

function soundFiles(): Record<string, string> {
  const editions = datasets.map((dataset) => {
    const [population = ""] = dataset.populations.keys();
    const mayStand = (stand: string) => dataset.row.shape["stand"]?.safeParse(stand).success ?? true;
    const cells: Record<string, string> = {
      series: seriesOf(dataset),
      population,
      period: "2024",
      stand: mayStand("") ? "" : (stands.find(mayStand) ?? ""),
      value: "65",
      unit: "EUR_million",
      source: "report",
      locator: "§ 1",
      printed: "€ 65 miljoen",
    };
    const columns = Object.keys(dataset.row.shape);
    const row = columns.map((column) => cells[column] ?? "");
    return [`data/${dataset.name}/2026-01-28.csv`, lines(columns.join(","), row.join(","))];
  });
  return {
    "data/sources.csv": lines(SOURCES_HEADER, "report,Rapport,Rijk,2026-01-28,stated,,,,"),
    "data/definitions.csv": lines(
      DEFINITIONS_HEADER,
      ...datasets.map((dataset) => `${seriesOf(dataset)},${dataset.name},Totaal,EUR,money,Alles bij elkaar.,flow,,,`),
    ),
    "data/committees.csv": lines(COMMITTEES_HEADER, "tk,de commissie,Geachte leden,,"),
    "data/profiles.csv": lines(PROFILES_HEADER, "brief,3,no,no,yes,10,Onze aanname."),
    "data/formulas.csv": lines(FORMULAS_HEADER),
    "data/recomputations.csv": lines(RECOMPUTATIONS_HEADER),
    "data/assumptions.csv": lines(ASSUMPTIONS_HEADER),
    "data/approximations.csv": lines(APPROXIMATIONS_HEADER),
    "data/names.csv": lines(NAMES_HEADER),
    "data/corrections.csv": lines(CORRECTIONS_HEADER),
    "data/published.csv": lines(PUBLISHED_HEADER),
    ...Object.fromEntries(editions),
    "content/organisation.yaml": ORGANISATION,
    [LETTER]: letterText("Wij missen :value[execution_costs_total.2024]."),
  };
}
