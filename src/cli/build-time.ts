/**
 * The moment of building: `BUILD_TIME` as an ISO moment, else now. Read here and nowhere else.
 * @throws RangeError when `BUILD_TIME` is no moment
 */
export function buildTime(): Date {
  const written = process.env["BUILD_TIME"];
  const moment = written === undefined || written === "" ? new Date() : new Date(written);
  if (Number.isNaN(moment.getTime())) {
    throw new RangeError(`BUILD_TIME "${written}" is not a moment; write it like 2026-05-20T12:00:00Z`);
  }
  return moment;
}
