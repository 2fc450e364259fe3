// The closed classes of words that stand beside a number and decide what it is. All in lower case, without accents.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["honderd", 100],
  ["duizend", 1000],
  ["k", 1000],
  ["miljoen", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["miljard", 1e9],
  ["mld", 1e9],
  ["mrd", 1e9],
  ["biljoen", 1e12],
]);

/** Words and signs that make a share of the number before them. */
export const PERCENTS: ReadonlyMap<string, number> = new Map([
  ["%", 0.01],
  ["procent", 0.01],
  ["percent", 0.01],
  ["pct", 0.01],
  ["procentpunt", 0.01],
  ["procentpunten", 0.01],
  ["%-punt", 0.01],
  ["‰", 0.001],
  ["promille", 0.001],
]);

/** What money is written with; before the number or after it. */
export const EUROS: ReadonlySet<string> = set("€ eur euro euro's euros");

/** Units: after a number in the singular too (`drie jaar`), and what makes `2050` an amount and not a year. */
export const MEASURES: ReadonlySet<string> = set(`
  jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconden kwartier kwartalen eeuw eeuwen
  euro cent ton kilo kilometer meter hectare liter graden keer maal man mensen personen inwoners gemeenten plaatsen
  plekken woningen gezinnen huishoudens kinderen leerlingen docenten medewerkers banen fte procent procentpunt promille
  miljoen miljard exemplaren stuks punten zetels stemmen km m m2 kg x
`);

/** Of these even an article counts one where a length is meant: `ruim een jaar`. */
export const SPANS: ReadonlySet<string> = set("jaar maand week dag uur minuut eeuw decennium kwartaal halfjaar euro");

/** What makes `een jaar` a length: `een jaar duren`; `een jaar later` only tells. */
export const LENGTHS: ReadonlySet<string> = set("duren duurt duurde lang");

export const MONTHS: ReadonlySet<string> = set(`
  januari februari maart april mei juni juli augustus september oktober november december
  jan feb mrt apr jun jul aug sep sept okt nov dec
`);

/** Before a year, also where a unit follows it: `in 2026 plaatsen maken`. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = set(`
  in sinds vanaf begin eind medio jaar zomer najaar voorjaar herfst winter lente
  januari februari maart april mei juni juli augustus september oktober november december
`);

/** `tientallen`, `honderd`: which of them take `enkele` or `een paar` in front. */
export const QUANTIFIERS: ReadonlySet<string> = set(
  "enkele enige vele ettelijke meerdere verschillende paar aantal veel",
);

/**
 * Words that are neither noun nor adjective. They end a noun phrase: `drie van`, `een derde daarvan`. Verbs are here only
 * where they end as a plural noun does.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = set(`
  de het een der des den deze die dit dat zo'n zulke welke elke elk ieder iedere alle al beide geen enkele enige sommige
  veel vele weinig meer minder meeste minste meerdere hoger lager groter kleiner langer korter sneller vaker
  ik je jij u hij zij ze wij we jullie men mij mijn jouw uw zijn haar hun hen ons onze zich elkaar er wie wat iets niets
  van in op aan met voor door over naar uit bij tot tegen onder tussen na om zonder binnen buiten boven sinds tijdens
  volgens wegens vanwege ondanks naast achter rond per via ten ter te als dan en of maar want dus noch omdat doordat zodat
  terwijl toen wanneer indien hoewel tenzij mits zoals zowel nadat voordat totdat
  niet wel ook nog al reeds thans nu straks dan toen hier daar daarvan daarop daarin ervan erbij erop eraan ermee hiervan
  waarvan waarop waarin waarbij steeds soms vaak altijd nooit alleen samen slechts eens anders alles allen intussen
  omlaag omhoog terug vooruit af erna ervoor daarna daarvoor inmiddels vandaag gisteren morgen immers echter vervolgens bovendien daarentegen eveneens eigen open ongeveer
  is was wordt werd worden werden waren hebben had hadden heeft kan kunnen kon konden moet moeten moest moesten zal zullen
  zou zouden wil willen wilde wilden mag mogen mocht mochten gaan gaat ging gingen komen komt kwam kwamen krijgen krijgt
  kreeg kregen blijven blijft bleef bleven doen doet deed deden laten laat liet lieten staan staat stond stonden zitten zit
  zat zaten liggen ligt lag lagen vallen valt viel vielen nemen neemt nam namen geven geeft gaf gaven maken maakt maakte
  maakten vinden vindt vond vonden zien ziet zag zagen houden houdt hield hielden wachten werken wonen betalen
  stijgen steeg stegen dalen daalde daalden groeien groeide groeiden leren lezen weten denken spreken stellen brengen zetten leiden
  bieden blijken schrijven noemen voeren volgen starten beginnen eindigen genomen genoeg zelfs
  a zeer erg vrij tamelijk nogal heel relatief bijzonder totaal vooral onlangs eerder later
`);

/** Uninflected words between a number and its noun: `zes aaneengesloten maanden`. */
export const BETWEEN: ReadonlySet<string> = set("aaneengesloten opeenvolgende extra volle hele gehele andere nieuwe");

const APPROXIMATIONS_AS_WRITTEN: readonly (readonly [words: string, entry?: string])[] = [
  ["bijna"],
  ["ruim"],
  ["dik"],
  ["krap"],
  ["circa"],
  ["ca", "circa"],
  ["±", "circa"],
  ["~", "circa"],
  ["≈", "circa"],
  ["ongeveer"],
  ["grofweg"],
  ["pakweg"],
  ["plusminus"],
  ["zowat"],
  ["haast"],
  ["welhaast"],
  ["nagenoeg"],
  ["vrijwel"],
  ["zo'n"],
  ["rond"],
  ["rond de", "rond"],
  ["omstreeks"],
  ["om en nabij"],
  ["om en nabij de", "om en nabij"],
  ["tegen de"],
  ["boven de"],
  ["onder de"],
  ["naar schatting"],
  ["een kleine"],
  ["een krappe"],
  ["een dikke"],
  ["een goede"],
  ["een stuk of"],
  ["een man of"],
  ["net geen"],
  ["amper"],
  ["nauwelijks"],
  ["zeker"],
  ["meer dan"],
  ["veel meer dan", "meer dan"],
  ["iets meer dan"],
  ["net iets meer dan", "iets meer dan"],
  ["minder dan"],
  ["veel minder dan", "minder dan"],
  ["iets minder dan"],
  ["net iets minder dan", "iets minder dan"],
  ["niet meer dan", "hooguit"],
  ["niet minder dan", "ten minste"],
  ["hooguit"],
  ["hoogstens"],
  ["ten hoogste"],
  ["op zijn hoogst"],
  ["op z'n hoogst", "op zijn hoogst"],
  ["maximaal"],
  ["max", "maximaal"],
  ["minimaal"],
  ["nog geen", "net geen"],
  ["min", "minimaal"],
  ["minstens"],
  ["ten minste"],
  ["tenminste", "ten minste"],
  ["op zijn minst"],
  ["op z'n minst", "op zijn minst"],
];

/** Words before a number that say how near it is, by their first word, longest first, each with its dictionary form. */
export const APPROXIMATIONS: ReadonlyMap<string, readonly { words: readonly string[]; entry: string }[]> = Map.groupBy(
  APPROXIMATIONS_AS_WRITTEN.map(([written, entry = written]) => ({ words: written.split(" "), entry })).toSorted(
    (first, second) => second.words.length - first.words.length,
  ),
  ({ words }) => words[0] ?? "",
);
/** Prepositions of place too (`onder de drie gemeenten`): of a small whole number they say nothing. */
export const OF_LARGE_NUMBERS: ReadonlySet<string> = set("rond tegen boven onder om");
