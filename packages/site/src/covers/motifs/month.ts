import { weekday } from '@almanach/core/date';
import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** The month as a calendar of discs: the days gone by are full, the day itself is inked apart. */
export const month: Motif = ({ width, height, inks, chance, date }) => {
  const day = Number(date.slice(8, 10));
  const first = (weekday(`${date.slice(0, 8)}01`) + 6) % 7;
  const length = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  const weeks = Math.ceil((first + length) / 7);
  const step = Math.min((width * 0.86) / 7, (height * 0.86) / weeks);
  const left = (width - step * 7) / 2;
  const top = (height - step * weeks) / 2;
  const radius = step * chance.between(0.3, 0.4);
  const squares = chance.whole(0, 2) === 0;
  const mark = (x: number, y: number, half: number) => {
    // Half of what is written: else the arc would be of a larger circle.
    const size = Math.round(half * 10) / 10;
    const [r, d] = [short(size), short(2 * size)];
    return squares
      ? `M${short(x - size)} ${short(y - size)}h${d}v${d}h-${d}z`
      : `M${short(x - size)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0`;
  };
  const past: string[] = [];
  const coming: string[] = [];
  let today = '';
  for (let each = 1; each <= length; each++) {
    const cell = first + each - 1;
    const x = left + ((cell % 7) + 0.5) * step;
    const y = top + (Math.floor(cell / 7) + 0.5) * step;
    if (each < day) past.push(mark(x, y, radius));
    else if (each > day) coming.push(mark(x, y, radius));
    else today = mark(x, y, radius * 1.28);
  }
  const rules = Array.from(
    { length: weeks - 1 },
    (_, week) => `M${short(left)} ${short(top + (week + 1) * step)}h${short(step * 7)}`,
  );
  return [
    `<path stroke="${inks.line}" stroke-width="1.2" opacity=".45" d="${rules.join('')}"/>`,
    `<path fill="${inks.line}" d="${past.join('')}"/>`,
    `<path fill="none" stroke="${inks.line}" stroke-width="${short(step * 0.035)}" d="${coming.join('')}"/>`,
    `<path fill="${inks.spot}" d="${today}"/>`,
  ].join('');
};
