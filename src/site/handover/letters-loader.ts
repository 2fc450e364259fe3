import type { Loader } from "astro/loaders";
import { problemText } from "../../data/csv/problem.ts";
import { shown } from "../../publication/publication.ts";
import { handover, isHandedOver } from "./handover.ts";

/**
 * Carries the letters into Astro's content layer. In dev it compiles all of them each time; a build brings them
 * along. The digest is taken of what came out: it tells Astro what changed and never decides whether to compile.
 */
export function lettersLoader(): Loader {
  return {
    name: LOADER,
    async load({ store, generateDigest }) {
      if (!isHandedOver()) return;
      const shared = handover();
      if (shared.mode === "dev") {
        // Imported here and not above, so that an edit of the code is in the next compilation.
        const { compileSite } = await import("./compile-site.ts");
        shared.outcome = compileSite(shared);
      }
      shared.runs += 1;
      const { publication, problems = [] } = shared.outcome ?? {};
      if (publication === undefined) {
        // In dev the integration shows the problems; here they would stop the server.
        if (shared.mode === "dev") return;
        throw new Error(problems.map(problemText).join("\n"));
      }
      const letters = shared.mode === "dev" ? publication.letters : shown(publication.letters);
      const gone = new Set(store.keys());
      for (const letter of letters) {
        gone.delete(letter.slug);
        // The letter itself stays in memory: pages take it from there, and the store stays small.
        const digest = generateDigest(JSON.stringify(letter));
        store.set({ id: letter.slug, data: { title: letter.title, date: letter.date }, digest });
      }
      for (const id of gone) store.delete(id);
    },
  };
}

/** The name under which a refresh asks for the letters. */
export const LOADER = "onderbouwd-letters";
