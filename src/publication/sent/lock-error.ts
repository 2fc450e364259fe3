/** Something in a lock that cannot be read, and where: the keys that lead to it. */
export class LockError extends Error {
  readonly keys: LockKeys;

  constructor(message: string, keys: LockKeys) {
    super(message);
    this.name = "LockError";
    this.keys = keys;
  }
}

/** The keys and places in lists that lead to a value of a lock: `["figures", "costs.2024", "unit"]`. */
export type LockKeys = readonly (string | number)[];
