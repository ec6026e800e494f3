import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** Branches with leaves and a few berries, as on the wood-cuts of a month's work. */
export const branch: Motif = ({ width, height, inks, chance }) => {
  const stems = chance.whole(3, 5);
  const pairs = chance.whole(5, 8);
  const gap = width / stems;
  const pitch = height / pairs;
  const length = gap * chance.between(0.42, 0.5);
  const breadth = length * chance.between(0.28, 0.42);
  const rise = chance.between(38, 56);
  const leaf = `M0 0Q${short(length * 0.4)} ${short(-breadth)} ${short(length)} 0Q${short(length * 0.4)} ${short(breadth)} 0 0z`;
  const pair = [-rise, rise - 180].map((angle) => `<use href="#f" transform="rotate(${short(angle)})"/>`);
  const twig = Array.from({ length: pairs + 2 }, (_, each) => `<use href="#l" y="${short(each * pitch)}"/>`);
  const branches: string[] = [];
  const stalks: string[] = [];
  const berries: string[] = [];
  for (let stem = 0; stem < stems; stem++) {
    const x = (stem + 0.5) * gap;
    const offset = stem % 2 === 0 ? 0 : -pitch / 2;
    branches.push(`<use href="#b" x="${short(x)}" y="${short(offset)}"/>`);
    for (let each = 1; each <= pairs; each++) {
      if (chance.whole(0, 3) > 0) continue;
      const side = chance.pick([-1, 1]);
      const y = offset + each * pitch;
      const reach = side * gap * 0.2;
      stalks.push(
        `M${short(x)} ${short(y + pitch * 0.12)}q0-${short(pitch * 0.32)} ${short(reach)}-${short(pitch * 0.36)}`,
      );
      berries.push(
        `<circle cx="${short(x + reach)}" cy="${short(y - pitch * 0.24)}" r="${short(Math.min(gap, pitch) * 0.1)}"/>`,
      );
    }
  }
  return [
    `<defs><g id="f"><path fill="${inks.line}" d="${leaf}"/><path stroke="${inks.ground}" stroke-width="1.6" d="M0 0H${short(length * 0.8)}"/></g>`,
    `<g id="l">${pair.join('')}</g><g id="b"><path stroke="${inks.line}" stroke-width="2.2" d="M0 0v${short(height + 2 * pitch)}"/>${twig.join('')}</g></defs>`,
    branches.join(''),
    `<path fill="none" stroke="${inks.spot}" stroke-width="1.8" d="${stalks.join('')}"/>`,
    `<g fill="${inks.spot}">${berries.join('')}</g>`,
  ].join('');
};
