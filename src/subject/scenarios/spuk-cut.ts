import { type DeclaredScenario, result } from "../../figures/models/scenario.ts";
import {
  given,
  minus,
  plus,
  raised,
  ratio,
  rest,
  shareOf,
  type TypedFormula,
  times,
} from "../../figures/models/typed-formula.ts";
import { CUT_FROM, cut } from "./announced-cut.ts";

const rise = given("tender_price_rise.assumed", "share");
const swing = given("swing.assumed", "share");

/** What each input of the result is called, and the figure that it is. */
const SWINGS = {
  available_asylum: { label: "Beschikbaar per asielstatushouder", figure: "spuk_available.asylum.2024" },
  cost_asylum: { label: "Kosten per asielstatushouder", figure: "provision_cost.asylum.2024" },
  inflow_asylum: { label: "Aantal asielstatushouders", figure: "cohort_size.asylum.2023.voorlopig" },
  available_family: { label: "Beschikbaar per gezinsmigrant", figure: "spuk_available.family.2024" },
  cost_family: { label: "Kosten per gezinsmigrant", figure: "provision_cost.family.2024" },
  inflow_family: { label: "Aantal gezinsmigranten", figure: "cohort_size.family.2023.voorlopig" },
  cut: { label: "De korting zelf", figure: `spuk_cut.${CUT_FROM}` },
} as const;
type SwingInput = keyof typeof SWINGS;
/** The inputs that swing, under the names that a reader meets, for the picture of them. */
export const SPUK_CUT_SWINGS = Object.entries(SWINGS).map(([input, { label }]) => ({
  label,
  figure: `spuk_cut_swing.${input}.${CUT_FROM}`,
}));

const groups = {
  asylum: {
    available: given(SWINGS.available_asylum.figure, "EUR/person"),
    cost: given(SWINGS.cost_asylum.figure, "EUR/person"),
  },
  family: {
    available: given(SWINGS.available_family.figure, "EUR/person"),
    cost: given(SWINGS.cost_family.figure, "EUR/person"),
  },
} as const;
const inflow = {
  asylum: given(SWINGS.inflow_asylum.figure, "persons"),
  family: given(SWINGS.inflow_family.figure, "persons"),
} as const;

const after = (group: keyof typeof groups): TypedFormula<"EUR/person"> => shareOf(groups[group].available, rest(cut));
const margin = (group: keyof typeof groups) => minus(after(group), groups[group].cost);
const overAll = (of: (group: keyof typeof groups) => TypedFormula<"EUR/person">): TypedFormula<"EUR"> =>
  plus(times(of("asylum"), inflow.asylum), times(of("family"), inflow.family));
const before = overAll((group) => minus(groups[group].available, groups[group].cost));
const lost = overAll((group) => shareOf(groups[group].available, cut));
const afterAll = minus(before, lost);

const prices = "Alle bedragen per persoon zijn van 2024 en gaan over het hele traject; de korting geldt vanaf 2028.";
const volume = `${prices} Wij vermenigvuldigen met het cohort van 2023: wie plichtig werd, niet wie zich vestigde.`;
const words = { definition: "spuk_margin", bridge: prices } as const;
const names = { asylum: "asielstatushouder", family: "gezinsmigrant" } as const;

/**
 * What is over or short for both groups together after the cut, when one input swings by a share of our own and the
 * others stand still. An input that is a range swings over that range instead.
 */
function swung(input: SwingInput): TypedFormula<"EUR"> {
  const moved = <U extends "EUR/person" | "persons" | "share">(
    name: SwingInput,
    quantity: TypedFormula<U>,
  ): TypedFormula<U> => (name === input ? shareOf(quantity, raised(swing)) : quantity);
  const ofGroup = (group: keyof typeof groups): TypedFormula<"EUR"> => {
    const { available, cost } = groups[group];
    const left = shareOf(moved(`available_${group}`, available), rest(moved("cut", cut)));
    return times(minus(left, moved(`cost_${group}`, cost)), moved(`inflow_${group}`, inflow[group]));
  };
  return plus(ofGroup("asylum"), ofGroup("family"));
}

/**
 * What a cut of the SPUK (specific grant) leaves per person, against what a trajectory costs.
 * Source: Kamerstukken II 2025/26, 32824, nr. 478, § 4.2 for the amounts, § 2 and § 4.4 for the cut.
 */
export const spukCut: DeclaredScenario = {
  id: "spuk-cut",
  title: "De korting van 2028 per persoon",
  question: "Is er na de korting op de specifieke uitkering nog genoeg voor de leerroutes en de begeleiding?",
  answer:
    "Nee: per asielstatushouder is er zonder korting {spuk_surplus.asylum.2024} over, en na de korting wordt dat {spuk_cut_effect.margin_asylum.2028}; bij een korting van {spuk_cut_effect.break_even_asylum.2028} is het overschot al weg.",
  assumptions: ["tender_price_rise.assumed", "swing.assumed"],
  choices: ["prices_as_2024.assumed", "cohort_as_2023.assumed"],
  tables: [
    { heading: "Wat de korting doet", of: ["spuk_cut_effect."] },
    { heading: "Hoeveel elk gegeven uitmaakt", of: ["spuk_cut_swing."], widestFirst: true },
  ],
  results: [
    ...(["asylum", "family"] as const).flatMap((group) => [
      result(after(group), {
        ...words,
        name: `spuk_cut_effect.available_${group}.2028`,
        label: `Beschikbaar per ${names[group]} na de korting`,
        counts: "Wat er na de korting uit specifieke uitkeringen per persoon overblijft, over het hele traject.",
      }),
      result(margin(group), {
        ...words,
        name: `spuk_cut_effect.margin_${group}.2028`,
        label: `Overschot of tekort per ${names[group]} na de korting`,
        counts: "Wat er na de korting beschikbaar is min de kosten; een minteken is een tekort.",
      }),
    ]),
    result(ratio(minus(groups.asylum.available, groups.asylum.cost), groups.asylum.available), {
      ...words,
      name: "spuk_cut_effect.break_even_asylum.2028",
      label: "Korting waarbij het overschot per asielstatushouder weg is",
      counts: "Het overschot als deel van wat er beschikbaar is.",
      published: "spuk_surplus_share.asylum.2024",
    }),
    result(before, {
      ...words,
      name: "spuk_cut_effect.before_all.2028",
      label: "Overschot voor de korting, beide groepen samen",
      counts: "Het overschot of tekort per persoon maal het aantal, voor beide groepen samen.",
      bridge: volume,
    }),
    result(lost, {
      ...words,
      name: "spuk_cut_effect.lost_all.2028",
      label: "Wat de korting weghaalt, beide groepen samen",
      counts: "De korting per persoon maal het aantal, voor beide groepen samen.",
      bridge: volume,
    }),
    result(afterAll, {
      ...words,
      name: "spuk_cut_effect.after_all.2028",
      label: "Overschot of tekort na de korting, beide groepen samen",
      counts: "Wat er voor de korting over was min wat de korting weghaalt.",
      bridge: volume,
    }),
    result(
      ratio(
        before,
        overAll((group) => groups[group].available),
      ),
      {
        ...words,
        name: "spuk_cut_effect.break_even_all.2028",
        label: "Korting waarbij het overschot van beide groepen samen weg is",
        counts: "Het overschot van beide groepen als deel van al het beschikbare geld.",
        bridge: volume,
      },
    ),
    result(shareOf(given("spuk_budget.2024.suppletoire_1", "EUR"), cut), {
      ...words,
      name: "spuk_cut_effect.check_budget.2028",
      label: "Ter controle: de korting op de begrotingspost",
      counts: "De korting op het bedrag van de eerste suppletoire begroting van 2024.",
      bridge: "De begrotingspost is van 2024 en telt kasgeld van meer cohorten; de korting geldt vanaf 2028.",
    }),
    result(minus(after("asylum"), shareOf(groups.asylum.cost, raised(rise))), {
      ...words,
      name: "spuk_cut_effect.margin_asylum_dearer.2028",
      label: "Overschot of tekort per asielstatushouder na de korting, met duurdere aanbestedingen",
      counts: "Wat er na de korting beschikbaar is min de kosten, als de prijzen stijgen.",
    }),
    ...(Object.keys(SWINGS) as SwingInput[]).map((input) =>
      result(swung(input), {
        ...words,
        name: `spuk_cut_swing.${input}.2028`,
        label: `Overschot of tekort na de korting, als alleen dit uitslaat: ${SWINGS[input].label.toLowerCase()}`,
        counts:
          "Overschot of tekort na de korting voor beide groepen samen, als alleen dit gegeven naar beneden of boven uitslaat.",
        bridge: volume,
        ranged: { figure: SWINGS[input].figure, quantity: afterAll },
      }),
    ),
  ],
  leavesOut: "De uitvoering zelf: die betaalt het Gemeentefonds, en daar geldt deze korting niet.",
  wrongWhen:
    "Als het kabinet de korting anders invult, klopt deze uitkomst niet. Ook niet als een traject meer of minder gaat kosten dan in 2024.",
};
