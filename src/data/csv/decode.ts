import type { Problem } from "./problem.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Bytes as text, or the place of the first byte that is not UTF-8. */
export function decode(
  bytes: Uint8Array,
  refuse: (line: number, column: number, byte: string) => void,
): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [line, column, byte] = firstBadByte(bytes);
    refuse(line, column, byte);
    return undefined;
  }
}

/** The text of a file; bytes that are not UTF-8 are a problem in their place, and no text. */
export function decodeText(path: string, bytes: Uint8Array, problems: Problem[]): string | undefined {
  return decode(bytes, (line, column, byte) =>
    problems.push({
      path,
      line,
      column,
      name: "file",
      message: `has byte ${byte}, which is not UTF-8; save the file as UTF-8`,
    }),
  );
}

function firstBadByte(bytes: Uint8Array): [line: number, column: number, byte: string] {
  let line = 1;
  let start = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  for (let at = start; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const readable = new TextDecoder("utf-8").decode(bytes.subarray(start, at));
    const column = readable.indexOf("\ufffd");
    if (column !== -1) {
      const offset = start + new TextEncoder().encode(readable.slice(0, column)).length;
      return [line, column + 1, `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`];
    }
    line += 1;
    start = at + 1;
  }
  return [1, 1, "unknown"];
}
