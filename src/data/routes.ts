import { oneOf, optional } from "./csv/cells.ts";
import { type Dataset, ObservationRow } from "./editions/dataset.ts";

const populations = new Map([
  ["status_holders", "asielstatushouders"],
  ["family", "gezinsmigranten"],
]);

/** Which learning route people take: expected beforehand, and found afterwards. */
export const routes: Dataset = {
  name: "routes",
  title: "Leerroutes",
  description:
    "Welk deel van de inburgeraars welke leerroute volgt, en wat vooraf werd verwacht. Hoeveel mensen de B1-route of de Onderwijsroute echt volgen, is niet gezien.",
  populations,
  row: ObservationRow.extend({ population: oneOf([...populations.keys()]), stand: optional(oneOf(["raming"])) }),
};
