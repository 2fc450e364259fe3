import type { Pages } from "./pages.ts";
import type { Chamber } from "./reference-parts.ts";

interface Parliamentary {
  readonly chamber: Chamber;
  /** The year the session began, in September: 2025 for 2025/26. */
  readonly session: number;
}

/** One official paper, or a place in it. */
export type OfficialReference =
  | (Parliamentary & {
      readonly kind: "kamerstuk";
      /** `32824`, `36800 XV` or `21501-02`. */
      readonly dossier: string;
      /** `478`, or `C` as the Eerste Kamer has it. */
      readonly number: string;
      readonly pages?: Pages | undefined;
    })
  | (Parliamentary & {
      readonly kind: "handelingen";
      readonly meeting: number;
      /** Since 2011. */
      readonly item?: number | undefined;
      readonly pages?: Pages | undefined;
    })
  | (Parliamentary & { readonly kind: "aanhangsel"; readonly number: number })
  /** A bill or a file as a whole: `Kamerstukken 35483`. */
  | { readonly kind: "dossier"; readonly dossier: string }
  | {
      readonly kind: "stb" | "stcrt" | "trb";
      readonly year: number;
      readonly number: number;
      readonly pages?: Pages | undefined;
    };
