import { given } from "../../figures/models/typed-formula.ts";

/** The first year of the cut of the SPUK (specific grant) that is not covered yet. */
export const CUT_FROM = 2028;

/**
 * The share of the grant that lapses, 0 to 1.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 2 and § 4.4.
 */
export const cut = given(`spuk_cut.${CUT_FROM}`, "share");
