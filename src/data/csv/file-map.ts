/** Files by their path from the root, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;
