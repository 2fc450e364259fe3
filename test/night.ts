/** Whether this is the long run of the night, which looks at all that the day looks at some of. */
export const isNight = process.env["LONG"] === "1";
