import { stop } from "./command-line.ts";

/** The moment of building: `BUILD_TIME` as an ISO moment, else now; read here and nowhere else. No moment stops the command. */
export function buildTime(): Date {
  const written = process.env["BUILD_TIME"];
  const moment = written === undefined || written === "" ? new Date() : new Date(written);
  // Without a zone a moment would depend on the machine.
  const zoned =
    written === undefined || written === "" || /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(written);
  if (!zoned || Number.isNaN(moment.getTime())) {
    stop(`BUILD_TIME "${written}" is not a moment; write it like 2026-05-20T12:00:00Z`);
  }
  return moment;
}
