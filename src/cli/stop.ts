/** The end of a command that cannot do what was asked; its message is for whoever asked. */
export class Stop extends Error {}

/**
 * Ends a command that cannot do what was asked.
 * @throws Stop always
 */
export function stop(message: string): never {
  throw new Stop(message);
}
