import type { PublicationInput } from "../publication/publication.ts";

/** What a command knows of the subject besides its files; handed in, so that tests bring a small one of their own. */
export type Subject = Pick<Required<PublicationInput>, "scenarios" | "charts">;
