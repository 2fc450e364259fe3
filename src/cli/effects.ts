/** What a command sees of the world and says to it; the files below its root it reads and writes itself. */
export interface Effects {
  /** The folder it works in, unless `--root` names another. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the clock says; only `buildTime` asks. */
  readonly now: () => Date;
  /** Says a line of the outcome. */
  readonly out: (line: string) => void;
  /** Says a line of what is wrong, or worth a look. */
  readonly err: (line: string) => void;
  /** Puts text in the outcome as it is, without an end of line. */
  readonly write: (text: string) => void;
  /** Asks whoever sits at a terminal, and gives the answer; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
}

/** A command as a function of the words after it; it gives its exit code, or throws `Stop`. */
export type Command = (args: readonly string[], effects: Effects) => Promise<number>;
