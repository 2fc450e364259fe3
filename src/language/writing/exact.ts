/** A number without the last bits that binary fractions add: 0,79 and not 0,7899999999999999. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** The whole number of steps nearest to a value: 4.132,65 in steps of a hundred is 4.100. A half step goes away from zero. */
export function onStep(value: number, step: number): number {
  // Of a difference more bits are noise than of a number that was written: 0,7 less 0,65 is a whole half step of 0,1.
  const steps = Number((Math.abs(value) / step).toPrecision(12));
  return step > 0 ? Math.sign(value) * Math.round(steps) * step : value;
}
