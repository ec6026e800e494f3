import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** A sun with engraved rays: at its height, or on the horizon. */
export const sun: Motif = ({ width, height, inks, chance }) => {
  const rising = chance.pick([true, false]);
  const x = rising ? width * chance.pick([0.5, 0.3, 0.7]) : width / 2;
  const y = rising ? height * 0.84 : height / 2;
  const radius = Math.min(width, height) * (rising ? chance.between(0.24, 0.32) : chance.between(0.18, 0.24));
  const points = chance.pick([16, 20, 24, 32]);
  const reach = radius * chance.between(1.9, 2.5);
  const straight = wedges(x, y, points, radius * 1.16, reach, 0.42);
  const between = wedges(x, y, points, radius * 1.16, reach * 0.78, 0.2, 0.5);
  const halos = [1.24, 1.5, 1.8, 2.15, 2.55, 3, 3.5].map(
    (times) => `<circle r="${short(reach * (times - 0.16))}"/>`,
  );
  const face = Array.from({ length: 9 }, (_, line) => {
    const level = radius * (-0.8 + line * 0.2);
    const half = Math.sqrt(radius * radius - level * level) * 0.98;
    return `M${short(x - half)} ${short(y + level)}h${short(2 * half)}`;
  });
  const sea = Array.from({ length: 9 }, (_, line) => {
    const level = y + 6 + line * (3 + line * 1.1);
    return `M0 ${short(level)}H${width}`;
  });
  return [
    `<g fill="none" stroke="${inks.deep}" stroke-width="2.5" transform="translate(${short(x)} ${short(y)})">${halos.join('')}</g>`,
    `<path fill="${inks.line}" d="${straight}"/>`,
    `<path fill="${inks.spot}" d="${between}"/>`,
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${inks.spot}"/>`,
    `<path fill="none" stroke="${inks.ground}" stroke-width="1.6" d="${face.join('')}"/>`,
    rising
      ? `<path fill="${inks.ground}" d="M0 ${short(y)}h${width}v${height}H0z"/><path fill="none" stroke="${inks.line}" stroke-width="1.6" d="M0 ${short(y)}H${width}${sea.join('')}"/>`
      : '',
  ].join('');
};

/** Rays as narrow triangles around a centre; `turn` moves them by a part of their distance. */
function wedges(
  x: number,
  y: number,
  count: number,
  from: number,
  to: number,
  breadth: number,
  turn = 0,
): string {
  return Array.from({ length: count }, (_, ray) => {
    const angle = ((ray + turn) / count) * 2 * Math.PI;
    const half = (breadth * Math.PI) / count;
    const at = (radius: number, direction: number) =>
      `${short(x + radius * Math.cos(direction))} ${short(y + radius * Math.sin(direction))}`;
    return `M${at(from, angle - half)}L${at(to, angle)} ${at(from, angle + half)}`;
  }).join('');
}
