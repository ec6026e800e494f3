import { short } from '../short.js';
import type { Motif } from './canvas.js';
import { dayOfYear, moonAge } from './day.js';
import { moonPath } from './moon-path.js';

/** A volvelle: the ring of the days and of the months, a hand on the day, its moon in the middle. */
export const wheel: Motif = ({ width, height, inks, chance, date }) => {
  const radius = Math.min(width, height) * chance.pick([0.46, 0.46, 0.74]);
  const large = radius > Math.min(width, height) / 2;
  const x = width / 2;
  const y = large ? height * 0.98 : height / 2;
  const tick = (at: number, size: number, count: number, share: number) => {
    const turn = (2 * Math.PI * at) / count;
    const on = turn * share;
    return `<circle r="${short(at)}" stroke-width="${short(size)}" stroke-dasharray="${on.toFixed(3)} ${(turn - on).toFixed(3)}"/>`;
  };
  const line = (at: number, weight: number) => `<circle r="${short(at)}" stroke-width="${weight}"/>`;
  // The hand points up, and the wheel is turned below it.
  const turn = -(dayOfYear(date) / 365.25) * 360;
  const petals = chance.pick([12, 12, 24]);
  const leaf = petalOf(radius * 0.36, radius * 0.64, petals);
  return [
    `<g transform="translate(${short(x)} ${short(y)})"><circle r="${short(radius)}" fill="${inks.deep}"/>`,
    `<g fill="none" stroke="${inks.line}" transform="rotate(${short(turn)})">`,
    tick(radius * 0.95, radius * 0.06, 365, 0.35),
    tick(radius * 0.9, radius * 0.16, 52, 0.08),
    tick(radius * 0.74, radius * 0.12, 12, 0.5),
    line(radius, 2.5) + line(radius * 0.82, 1.5) + line(radius * 0.66, 2.5) + line(radius * 0.34, 1.5),
    `<path id="p" fill="${inks.ground}" stroke-width="1.4" d="${leaf}"/>`,
    Array.from(
      { length: petals - 1 },
      (_, each) => `<use href="#p" transform="rotate(${short(((each + 1) / petals) * 360)})"/>`,
    ).join(''),
    `</g><path fill="${inks.spot}" d="M0-${short(radius * 1.04)}l${short(radius * 0.045)} ${short(radius * 0.74)}h-${short(radius * 0.09)}z"/>`,
    `<circle r="${short(radius * 0.28)}" fill="${inks.ground}" stroke="${inks.spot}" stroke-width="3"/>`,
    `<path fill="${inks.spot}" d="${moonPath(0, 0, radius * 0.23, moonAge(date))}"/></g>`,
  ].join('');
};

/** A leaf that stands upright between two circles. */
function petalOf(from: number, to: number, count: number): string {
  const half = (Math.PI * (from + to) * 0.5 * 0.92) / count;
  const middle = -(from + to) / 2;
  return `M0-${short(from)}Q${short(-half * 1.4)} ${short(middle)} 0-${short(to)}Q${short(half * 1.4)} ${short(middle)} 0-${short(from)}z`;
}
