import type { Gap } from "../../figures/known/missing-periods.ts";
import { periodText } from "../../language/writing/period.ts";

/** What no publication was seen of, in a sentence: `2023 en 2025 tot en met 2028: geen cijfer gezien.` Empty without gaps. */
export function gapsText(gaps: readonly Gap[]): string {
  const groups = Map.groupBy(gaps, ({ periods }) => periods.join(" "));
  return [...groups.values()]
    .map((members) => {
      const [first] = members;
      const of = members.flatMap(({ population }) => population ?? []);
      const whose = of.length > 0 ? ` (${of.join("; ")})` : "";
      const when = new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(runs(first?.periods ?? []));
      return `${when.charAt(0).toUpperCase()}${when.slice(1)}${whose}: geen cijfer gezien.`;
    })
    .join(" ");
}

/** Years that follow each other as one: `2025 tot en met 2028`. */
function runs(periods: readonly string[]): readonly string[] {
  const found: string[][] = [];
  for (const period of periods) {
    const run = found.at(-1);
    const follows = /^\d{4}$/.test(period) && Number(period) - 1 === Number(run?.at(-1));
    if (run && follows) run.push(period);
    else found.push([period]);
  }
  return found.flatMap((run) => {
    const [first = "", ...others] = run.map(periodText);
    return others.length > 1 ? [`${first} tot en met ${others.at(-1)}`] : [first, ...others];
  });
}
