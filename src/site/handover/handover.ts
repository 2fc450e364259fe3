// The command line, Astro's content layer and Astro's pages each load their own copy of a module. What they share
// stands under one symbol of the process.
import type { Problem } from "../../data/csv/problem.ts";
import type { Press } from "../../press/pdf/press.ts";
import type { Painter } from "../../press/pictures/painter.ts";
import type { Publication } from "../../publication/publication.ts";

/** What one compilation gave. */
export interface CompiledSite {
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
}

interface Handover {
  readonly mode: "build" | "dev";
  readonly root: string;
  readonly buildTime: Date;
  outcome?: CompiledSite | undefined;
  /** Prints a letter; a build has printed all of them before Astro starts. The typesetter stays outside Vite. */
  readonly print: Press["print"];
  /** Makes charts and cards that leave the site; it stays outside Vite too. */
  readonly painter: Painter;
  /** How often the content layer has asked, so that a refresh it dropped is noticed. */
  runs: number;
}

const KEY = Symbol.for("onderbouwd.handover");
const shelf = globalThis as { [KEY]?: Handover };

/** Called by the command line before Astro starts; a build hands over what it has already compiled. */
export function handOver(start: Pick<Handover, "mode" | "root" | "buildTime" | "outcome" | "print" | "painter">): void {
  shelf[KEY] = { ...start, runs: 0 };
}

/** Whether a command of ours runs, and not a tool that only reads Astro's types. */
export function isHandedOver(): boolean {
  return shelf[KEY] !== undefined;
}

/**
 * What the command line handed over.
 * @throws Error when Astro was started without it
 */
export function handover(): Handover {
  const found = shelf[KEY];
  if (found === undefined) throw new Error("start the site with npm run build or npm run dev, not with astro itself");
  return found;
}

/**
 * The publication that pages print.
 * @throws Error while there are problems: pages are only made of what was checked
 */
export function currentPublication(): Publication {
  const { publication } = handover().outcome ?? {};
  if (publication === undefined) throw new Error("there is no publication: data or letters have problems");
  return publication;
}
