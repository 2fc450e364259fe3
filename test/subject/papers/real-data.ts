// The data of the project, as they are: the tests in this folder hold them against what the papers say.
import { join } from "node:path";
import { problemText } from "../../../src/data/csv/problem.ts";
import { type Data, parseData } from "../../../src/data/data.ts";
import { asOf } from "../../../src/figures/known/as-of.ts";
import { sha256 } from "../../../src/press/sha256.ts";
import { readInput } from "../../../src/publication/input.ts";
import { TODAY } from "../../moment.ts";

function readData(): Data {
  const { data, problems } = parseData(readInput(join(import.meta.dirname, "../../..")), {
    today: TODAY,
    sha256,
  });
  if (problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  return data;
}

/** All of `data/`. */
export const data = readData();

/** Every figure known today. */
export const known = asOf(TODAY, data);
