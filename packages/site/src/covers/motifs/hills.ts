import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** Ridges one behind the other, hatched as an engraver does, below a round sun. */
export const hills: Motif = ({ width, height, inks, chance }) => {
  const x = width * chance.pick([0.26, 0.5, 0.74]);
  const radius = Math.min(width, height) * chance.between(0.15, 0.2);
  const y = height * chance.between(0.28, 0.36);
  const ridges = chance.whole(4, 5);
  const parts: string[] = [];
  for (let ridge = 0; ridge < ridges; ridge++) {
    const base = height * (0.44 + (0.5 * ridge) / (ridges - 1));
    const crest = crestOf(width, base, height * 0.11, chance);
    const filled = `${crest}V${height}H0z`;
    const hatch = ridge % 2 === 0;
    parts.push(
      `<path fill="${hatch ? inks.ground : inks.deep}" stroke="${inks.line}" stroke-width="2" d="${filled}"/>`,
    );
    if (hatch) {
      // The crest again and again, lower and lower, paler with distance.
      const echo = Array.from(
        { length: 7 },
        (_, line) => `<use href="#r${ridge}" y="${short(5 + line * (5 + ridge))}"/>`,
      );
      parts.push(
        `<path id="r${ridge}" fill="none" d="${crest}"/><g fill="none" stroke="${inks.line}" stroke-width="1.2">${echo.join('')}</g>`,
      );
    }
  }
  const rays = Array.from(
    { length: 5 },
    (_, ring) => `<circle r="${short(radius * (1.28 + ring * 0.26))}"/>`,
  );
  return [
    `<g transform="translate(${short(x)} ${short(y)})"><g fill="none" stroke="${inks.line}" stroke-width="1.3">${rays.join('')}</g>`,
    `<circle r="${short(radius)}" fill="${inks.spot}"/></g>`,
    parts.join(''),
  ].join('');
};

function crestOf(
  width: number,
  base: number,
  rise: number,
  { between, whole }: Parameters<Motif>[0]['chance'],
): string {
  const count = whole(2, 4);
  const step = width / count;
  const from = base - between(-0.4, 0.9) * rise;
  let path = `M0 ${short(from)}`;
  let last = from;
  for (let each = 1; each <= count; each++) {
    const to = base - between(-0.5, 1) * rise;
    path += `C${short(step * (each - 0.6))} ${short(last)} ${short(step * (each - 0.4))} ${short(to)} ${short(step * each)} ${short(to)}`;
    last = to;
  }
  return path;
}
