/** An organisation that has no scenario and no chart yet. */
export const subject = { scenarios: [], charts: new Map() };
