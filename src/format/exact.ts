/** A number without the last bits that binary fractions add: 0,79 and not 0,7899999999999999. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
