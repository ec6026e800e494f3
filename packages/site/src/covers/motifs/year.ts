import { short } from '../short.js';
import type { Motif } from './canvas.js';
import { daylight, dayOfYear } from './day.js';

/** The daylight of the year, a stroke a week; that of the day is inked apart. */
export const year: Motif = ({ width, height, inks, chance, date }) => {
  const weeks = 53;
  const step = width / (weeks - 1);
  const middle = height / 2;
  const grow = chance.between(3.2, 4.6);
  const wave = chance.pick([0, 0.06, 0.1]) * height;
  const today = Math.floor(dayOfYear(date) / 7);
  const heightOf = (week: number) =>
    ((daylight(week) - 6) / 9.4) ** (grow / 3.2) * height * 0.4 + height * 0.03;
  const centre = (week: number) => middle + Math.sin((week / weeks) * 2 * Math.PI) * wave;
  const strokes = Array.from({ length: weeks }, (_, week) => {
    const half = heightOf(week);
    return `M${short(week * step)} ${short(centre(week) - half)}v${short(2 * half)}`;
  });
  const night = Array.from(
    { length: weeks - 1 },
    (_, week) =>
      `M${short((week + 0.5) * step)} 0V${short(centre(week + 0.5) - heightOf(week + 0.5) - 7)}M${short((week + 0.5) * step)} ${short(height)}V${short(centre(week + 0.5) + heightOf(week + 0.5) + 7)}`,
  );
  const x = short(today * step);
  const half = heightOf(today);
  return [
    `<path stroke="${inks.deep}" stroke-width="${short(step * 0.34)}" d="${night.join('')}"/>`,
    `<path stroke="${inks.line}" stroke-width="${short(step * 0.46)}" d="${strokes.join('')}"/>`,
    `<path stroke="${inks.ground}" stroke-width="${short(step * 2)}" d="M${x} 0v${height}"/>`,
    `<path stroke="${inks.spot}" stroke-width="${short(step * 0.7)}" d="M${x} ${short(centre(today) - half)}v${short(2 * half)}"/>`,
    `<circle cx="${x}" cy="${short(centre(today) - half - step * 1.5)}" r="${short(step * 1.4)}" fill="${inks.spot}"/>`,
  ].join('');
};
