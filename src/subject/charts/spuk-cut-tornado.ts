import type { DeclaredChart } from "../../charts/chart.ts";
import { resultThenWidest, tornado } from "../../charts/shapes/tornado.ts";
import { SPUK_CUT_SWINGS } from "../scenarios/spuk-cut.ts";

/** How far what is over or short after the cut swings with each of its inputs. */
export const spukCutTornado: DeclaredChart = {
  id: "spuk-cut-tornado",
  title: "Hoe gevoelig de uitkomst na de korting van 2028 is voor elk gegeven",
  form: "Tornadodiagram",
  scenario: "spuk-cut",
  rows: [{ label: "Overschot of tekort na de korting", figure: "spuk_cut_effect.after_all.2028" }, ...SPUK_CUT_SWINGS],
  order: resultThenWidest,
  bridge:
    "Elk gegeven slaat naar beneden en naar boven uit; de andere staan dan stil. Geeft de bron een bandbreedte, dan is dat de uitslag. Anders is het onze aanname, voor elk gegeven dezelfde. De bedragen gelden voor asielstatushouders en gezinsmigranten samen; een minteken is een tekort.",
  draw: tornado,
};
