import type { Effects } from "./effects.ts";
import { stop } from "./stop.ts";

/** The moment of building: `BUILD_TIME` as an ISO moment, else now; read here and nowhere else. No moment stops the command. */
export function buildTime({ env, now }: Pick<Effects, "env" | "now">): Date {
  const written = env["BUILD_TIME"];
  const moment = written === undefined || written === "" ? now() : new Date(written);
  // Without a zone a moment would depend on the machine.
  const zoned =
    written === undefined || written === "" || /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(written);
  if (!zoned || Number.isNaN(moment.getTime())) {
    stop(`BUILD_TIME "${written}" is not a moment; write it like 2026-05-20T12:00:00Z`);
  }
  return moment;
}

/** The clock of this machine, for the runner of commands to hand in. */
export function clock(): Date {
  return new Date();
}
