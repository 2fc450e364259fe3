// A folder as a user has it: the small world of the data tests, with an organisation and a letter.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Subject } from "../../src/cli/subject.ts";
import { handDrawn } from "../charts/hand-drawn.ts";
import { COSTS, COSTS_HEADER, lines } from "../data/small-data.ts";
import { LETTER, letterText, world } from "../publication/small-content.ts";

/** What the commands know of the small world: its datasets, and one chart. */
export const smallSubject: Subject = {
  scenarios: [],
  charts: new Map([
    [
      "costs",
      {
        id: "costs",
        file: "src/subject/charts/costs.ts",
        title: "Kosten",
        form: "Staafdiagram",
        rows: [{ label: "Tekort", figure: "shortfall.2024" }],
        draw: () => handDrawn(),
      },
    ],
  ]),
};

/** A folder of its own with sound files, some of them changed, added, or (`null`) left out. */
export function smallRoot(changes: Readonly<Record<string, string | null>> = {}): string {
  const sound = {
    [COSTS]: lines(COSTS_HEADER, "shortfall,2024,65,,,EUR_million,,,report-2026,§ 1,€ 65 miljoen,"),
    [LETTER]: letterText("Wij missen :value[shortfall.2024]."),
  };
  const root = emptyRoot();
  for (const [path, bytes] of world({ ...sound, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

/** A folder of its own with nothing in it; `test/run.ts` removes it with all that tests leave. */
export function emptyRoot(): string {
  return mkdtempSync(join(tmpdir(), "onderbouwd-cli-"));
}
