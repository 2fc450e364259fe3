import type { Point } from "unist";
import { isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { didYouMean } from "../data/nearest.ts";

/** A value that must be text; a missing key says what to write. */
export function text(example: string) {
  return z.string({
    error: ({ input }) =>
      input === undefined || input === null
        ? `is missing; write ${example}`
        : `"${String(input)}" is not text; put it in quotes`,
  });
}

/** The mistakes authors make most, in words that say what to do. */
const plain: ReadonlyMap<string, string> = new Map([
  ["BLOCK_AS_IMPLICIT_KEY", "a text with a colon and a space in it needs quotes around it"],
  ["DUPLICATE_KEY", "the key is there twice; keep one"],
  ["MULTILINE_IMPLICIT_KEY", "a key and its colon stand on one line; write key: value"],
]);

/** YAML that kept to its schema, and where the value of each key starts. */
export interface Checked<T> {
  readonly value: T;
  place(key: string): Point;
}

/**
 * Reads YAML against a schema.
 * @param firstLine the line of the file on which the YAML starts
 * @returns nothing when there are faults; each goes to `refuse` with its key and place
 */
export function checkYaml<S extends z.ZodObject>(
  yaml: string,
  schema: S,
  firstLine: number,
  refuse: (name: string, message: string, place: Point) => void,
): Checked<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
  for (const { code, message, pos } of document.errors) refuse("yaml", plain.get(code) ?? message, point(pos[0]));
  if (document.errors.length > 0) return undefined;
  const place = (path: readonly PropertyKey[]): Point => {
    const found = document.getIn(path as string[], true);
    const start = isNode(found) ? found.range?.[0] : undefined;
    if (start === undefined) return { line: Math.max(1, firstLine - 1), column: 1 };
    // A quoted scalar starts at its quote; its text starts one further.
    return point(isScalar(found) && /^QUOTE/.test(found.type ?? "") ? start + 1 : start);
  };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, place: (key) => place([key]) };
  for (const issue of parsed.error.issues) {
    if (issue.code === "unrecognized_keys") {
      const keys = Object.keys(schema.shape);
      for (const key of issue.keys) {
        const meant = didYouMean(key, keys) || `; the keys are ${keys.join(", ")}`;
        refuse([...issue.path, key].join("."), `is not a key here${meant}`, place([...issue.path, key]));
      }
    } else refuse(issue.path.join(".") || "yaml", issue.message, place(issue.path));
  }
  return undefined;
}
