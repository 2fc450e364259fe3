import type { ChartDefinition } from "./chart.ts";
import { tornado } from "./tornado.ts";

/** How far what is over or short after the cut swings with each of its inputs. */
export const spukCutTornado: ChartDefinition = {
  id: "spuk-cut-tornado",
  title: "Hoe gevoelig de uitkomst na de korting van 2028 is voor elk gegeven",
  form: "Tornadodiagram",
  scenario: "spuk-cut",
  rows: [
    { label: "Over of tekort na de korting", figure: "spuk_cut_effect.after_all.2028" },
    { label: "Kosten per asielstatushouder", figure: "spuk_cut_swing.cost_asylum.2028" },
    { label: "Beschikbaar per asielstatushouder", figure: "spuk_cut_swing.available_asylum.2028" },
    { label: "De korting zelf", figure: "spuk_cut_swing.cut.2028" },
    { label: "Kosten per gezinsmigrant", figure: "spuk_cut_swing.cost_family.2028" },
    { label: "Aantal asielstatushouders", figure: "spuk_cut_swing.inflow_asylum.2028" },
    { label: "Beschikbaar per gezinsmigrant", figure: "spuk_cut_swing.available_family.2028" },
    { label: "Aantal gezinsmigranten", figure: "spuk_cut_swing.inflow_family.2028" },
  ],
  bridge:
    "Elk gegeven slaat even ver uit, naar beneden en naar boven; de andere staan dan stil. Hoe ver, is onze aanname. De bedragen gelden voor asielstatushouders en gezinsmigranten samen; een minteken is een tekort.",
  draw: tornado,
};
