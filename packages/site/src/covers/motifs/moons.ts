import { short } from '../short.js';
import type { Motif } from './canvas.js';
import { moonAge } from './day.js';
import { moonPath } from './moon-path.js';

/** The moon, night after night, from that of the day on, which is inked apart. */
export const moons: Motif = ({ width, height, inks, chance, date }) => {
  const columns = chance.whole(4, 6);
  const step = width / columns;
  const rows = Math.ceil(height / step) + 1;
  const radius = step * chance.between(0.32, 0.42);
  const today = chance.whole(1, columns) + columns * Math.min(1, rows - 2) - 1;
  const shift = (height - rows * step) / 2;
  const lit: string[] = [];
  let marked = '';
  for (let night = 0; night < rows * columns; night++) {
    const age = (((moonAge(date) + (night - today) / 29.53) % 1) + 1) % 1;
    const path = moonPath(
      ((night % columns) + 0.5) * step,
      shift + (Math.floor(night / columns) + 0.5) * step,
      radius,
      age,
    );
    if (night === today) marked = path;
    else lit.push(path);
  }
  const ring = `cx="${short(((today % columns) + 0.5) * step)}" cy="${short(shift + (Math.floor(today / columns) + 0.5) * step)}"`;
  return [
    `<pattern id="m" width="${short(step)}" height="${short(step)}" y="${short(shift)}" patternUnits="userSpaceOnUse">`,
    `<circle cx="${short(step / 2)}" cy="${short(step / 2)}" r="${short(radius)}" fill="${inks.deep}"/></pattern>`,
    `<path fill="url(#m)" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${inks.line}" d="${lit.join('')}"/>`,
    `<path fill="${inks.spot}" d="${marked}"/>`,
    `<circle ${ring} r="${short(radius + step * 0.05)}" fill="none" stroke="${inks.spot}" stroke-width="${short(step * 0.03)}"/>`,
  ].join('');
};
