import { short } from '../short.js';
import type { Motif } from './canvas.js';
import { moonAge } from './day.js';
import { moonPath } from './moon-path.js';

/** Lines of water that swell and sink, below the moon of the day. */
export const tides: Motif = ({ width, height, inks, chance, date }) => {
  const lines = chance.whole(18, 26);
  const sea = height * chance.between(0.4, 0.5);
  const wave = width / chance.whole(3, 5);
  const swell = chance.between(0, 6);
  const path = Array.from({ length: lines }, (_, line) => {
    const near = line / (lines - 1);
    const y = sea + (height * 1.04 - sea) * near ** 1.25;
    const force = (2 + 16 * near) * (0.35 + 0.65 * Math.abs(Math.sin(swell + line * 0.42)));
    const from = -wave * (0.5 + 0.5 * Math.sin(swell + line * 0.31));
    const half = wave / 2;
    const count = Math.ceil((width - from) / half) + 1;
    return `M${short(from)} ${short(y)}q${short(half / 2)} ${short(-force)} ${short(half)} 0${`t${short(half)} 0`.repeat(count - 1)}`;
  });
  const x = width * chance.pick([0.28, 0.5, 0.72]);
  const radius = Math.min(height * 0.17, width * 0.17);
  const y = sea - radius - height * 0.09;
  const glow = [1.32, 1.62].map(
    (times) => `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius * times)}"/>`,
  );
  return [
    `<g fill="none" stroke="${inks.deep}" stroke-width="2.5">${glow.join('')}</g>`,
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${inks.deep}"/>`,
    `<path fill="${inks.spot}" d="${moonPath(x, y, radius, moonAge(date))}"/>`,
    `<path fill="none" stroke="${inks.line}" stroke-width="2.2" d="${path.join('')}"/>`,
  ].join('');
};
