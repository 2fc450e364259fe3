import { decodeText } from "../data/csv/decode.ts";
import type { Problem } from "../data/csv/problem.ts";
import { type Organisation, parseOrganisation } from "../letters/organisation.ts";
import { ORGANISATION } from "./file-names.ts";

/** The organisation of its file, if that is sound; what is wrong is added to the problems. */
export function organisationOf(bytes: Uint8Array | undefined, problems: Problem[]): Organisation | undefined {
  if (bytes === undefined) {
    problems.push({
      path: ORGANISATION,
      line: 1,
      column: 1,
      name: "organisation.yaml",
      message: "the file is missing; add it",
    });
    return undefined;
  }
  const text = decodeText(ORGANISATION, bytes, problems);
  if (text === undefined) return undefined;
  const { value, problems: found } = parseOrganisation(ORGANISATION, text);
  problems.push(...found);
  return value;
}
