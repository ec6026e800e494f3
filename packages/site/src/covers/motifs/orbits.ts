import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** Planets on their rings. */
export const orbits: Motif = ({ width, height, inks, chance }) => {
  const x = width * chance.pick([0.5, 0.22, 0.78]);
  const y = height * chance.pick([0.5, 0.86]);
  const first = Math.min(width, height) * 0.14;
  const step = Math.min(width, height) * chance.between(0.085, 0.11);
  const rings = Math.ceil((Math.hypot(width, height) * 0.8 - first) / step);
  const parts: string[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const radius = first + step * (ring + 0.6);
    const dashes = ring % 3 === 2 ? ` stroke-dasharray="${chance.pick(['2 7', '1 5', '12 6'])}"` : '';
    parts.push(`<circle r="${short(radius)}"${dashes}/>`);
  }
  const planets = Array.from({ length: rings }, (_, ring) => {
    const radius = first + step * (ring + 0.6);
    // Towards the middle of the sheet, where it is seen.
    const home = Math.atan2(height / 2 - y, width / 2 - x);
    const angle = home + chance.between(-1, 1) * (x === width / 2 && y === height / 2 ? Math.PI : 0.85);
    const size = step * chance.between(0.14, 0.42);
    const place = `cx="${short(radius * Math.cos(angle))}" cy="${short(radius * Math.sin(angle))}"`;
    const ink = chance.pick([inks.line, inks.line, inks.spot]);
    const halo = chance.whole(0, 3) === 0;
    return `<circle ${place} r="${short(size)}" fill="${ink}"/>${halo ? `<circle ${place} r="${short(size * 1.6)}" fill="none" stroke="${ink}" stroke-width="1.5"/>` : ''}`;
  });
  return [
    `<g transform="translate(${short(x)} ${short(y)})"><circle r="${short(first + step * 2.6)}" fill="${inks.deep}"/>`,
    `<g fill="none" stroke="${inks.line}" stroke-width="1.5">${parts.join('')}</g>`,
    `<circle r="${short(first * 0.78)}" fill="${inks.spot}"/>`,
    `<circle r="${short(first)}" fill="none" stroke="${inks.spot}" stroke-width="${short(first * 0.2)}" stroke-dasharray="${short((first * 2 * Math.PI) / 48)}"/>`,
    `${planets.join('')}</g>`,
  ].join('');
};
