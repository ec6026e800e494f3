/**
 * Gives a coordinate as short as SVG takes it, to a tenth.
 *
 * @example
 * short(-0.52) // '-.5'
 */
export function short(coordinate: number): string {
  const tenths = Math.round(coordinate * 10) / 10;
  return String(tenths === 0 ? 0 : tenths).replace(/^(-?)0\./, '$1.');
}
