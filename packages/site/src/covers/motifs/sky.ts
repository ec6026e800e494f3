import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** A chart of the sky: its circles, its hours, its stars, and a figure that joins some of them. */
export const sky: Motif = ({ width, height, inks, chance }) => {
  const x = width * chance.pick([0.5, 0.5, 0.15, 0.85]);
  const y = height * chance.pick([0.5, 1.05]);
  const reach = Math.hypot(Math.max(x, width - x), Math.max(y, height - y));
  const circles = Array.from({ length: 6 }, (_, ring) => `<circle r="${short((reach * (ring + 1)) / 6)}"/>`);
  const hours = Array.from({ length: 24 }, (_, hour) => {
    const angle = (hour / 24) * 2 * Math.PI;
    const from = hour % 6 === 0 ? 0 : reach / 6;
    return `M${short(from * Math.cos(angle))} ${short(from * Math.sin(angle))}L${short(reach * Math.cos(angle))} ${short(reach * Math.sin(angle))}`;
  });
  const stars = Array.from({ length: chance.whole(46, 62) }, () => {
    const bright = chance.between(0, 1) ** 3;
    return `M${short(chance.between(0, width))} ${short(chance.between(0, height))}h0${bright > 0.55 ? 'z' : ''}`;
  });
  const count = chance.whole(5, 7);
  const points = Array.from({ length: count }, (_, point) => [
    width * (0.14 + (0.72 * (point + chance.between(-0.22, 0.22))) / (count - 1)),
    height * chance.between(0.2, 0.8),
  ]);
  const figure = points.map(([px = 0, py = 0]) => `${short(px)} ${short(py)}`).join(' ');
  const knots = points.map(([px = 0, py = 0]) => star(px, py, width * chance.between(0.018, 0.04)));
  return [
    `<g transform="translate(${short(x)} ${short(y)})" fill="none" stroke="${inks.line}" stroke-width="1.1" opacity=".5">${circles.join('')}<path d="${hours.join('')}"/></g>`,
    `<path stroke="${inks.line}" stroke-linecap="round" stroke-width="4.5" d="${stars.filter((_, each) => each % 3 > 0).join('')}"/>`,
    `<path stroke="${inks.line}" stroke-linecap="round" stroke-width="7.5" d="${stars.filter((_, each) => each % 3 === 0).join('')}"/>`,
    `<polyline fill="none" stroke="${inks.spot}" stroke-width="2.2" points="${figure}"/>`,
    `<path fill="${inks.spot}" d="${knots.join('')}"/>`,
  ].join('');
};

/** A star of four points. */
function star(x: number, y: number, size: number): string {
  const waist = size * 0.2;
  const s = short(size - waist);
  const w = short(waist);
  return `M${short(x)} ${short(y - size)}l${w} ${s} ${s} ${w}-${s} ${w}-${w} ${s}-${w}-${s}-${s}-${w} ${s}-${w}z`;
}
