import { charts } from "./charts/charts.ts";
import { scenarios } from "./scenarios/scenarios.ts";

/** All that the machine knows of the subject besides its files; it comes in through the door `#subject`. */
export const subject = { scenarios, charts };
