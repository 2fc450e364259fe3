import { coverageOf } from "../../letters/coverage.ts";
import type { Body } from "../../letters/letter.ts";

/**
 * How much of a letter was checked, in one honest line: `Alle 41 getallen in deze brief zijn te herleiden tot hun bron
 * en 6 beweringen zijn nagerekend.` Empty where there was nothing to check.
 */
export function coverageText(body: Body): string {
  const { traced, numbers, claims, excused } = coverageOf(body);
  const assumed = body.numbers.filter(({ figure }) => figure.trail.kind === "assumption").length;
  const parts = [tracedText(traced, numbers, assumed), claimsText(claims)].filter(Boolean).join(" en ");
  const sentence = [parts, excusedText(excused)].filter(Boolean).join("; ");
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function tracedText(traced: number, all: number, assumed: number): string {
  const except = assumed === 0 ? "" : ` (${assumed} tot een aanname van ons)`;
  const source = `${traced === 1 ? "zijn" : "hun"} bron${except}`;
  if (traced === 0) return "";
  if (traced < all) {
    return `${traced} van de ${counted(all, "getal", "getallen")} in deze brief ${are(traced)} te herleiden tot ${source}`;
  }
  if (all === 1) return `het ene getal in deze brief is te herleiden tot ${source}`;
  return `alle ${counted(all, "getal", "getallen")} in deze brief zijn te herleiden tot ${source}`;
}

function claimsText(count: number): string {
  return count === 0 ? "" : `${counted(count, "bewering", "beweringen")} ${are(count)} nagerekend`;
}

function excusedText(count: number): string {
  return count === 0 ? "" : `${counted(count, "getal", "getallen")} ${are(count)} zonder bron toegestaan`;
}

/** A count and what it counts, which a line end does not part. */
function counted(count: number, one: string, more: string): string {
  return `${count}\u00a0${count === 1 ? one : more}`;
}

function are(count: number): string {
  return count === 1 ? "is" : "zijn";
}
