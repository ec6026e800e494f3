import { short } from '../short.js';

/** Gives the path of the lit part of a moon, as the north sees it: it waxes from the right. */
export function moonPath(x: number, y: number, radius: number, age: number): string {
  // Half of what is written: else the arc would be of a larger circle.
  const half = Math.round(radius * 10) / 10;
  const waxing = age < 0.5;
  const bulge = Math.cos(2 * Math.PI * age) * half;
  const outer = waxing ? 1 : 0;
  const inner = bulge > 0 === waxing ? 0 : 1;
  const r = short(half);
  const d = short(2 * half);
  return `M${short(x)} ${short(y - half)}a${r} ${r} 0 0 ${outer} 0 ${d}a${short(Math.abs(bulge))} ${r} 0 0 ${inner} 0-${d}`;
}
