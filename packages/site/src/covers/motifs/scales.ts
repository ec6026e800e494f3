import { short } from '../short.js';
import type { Motif } from './canvas.js';

/** Rising suns that overlap like the scales of a fish, one of them in the second ink. */
export const scales: Motif = ({ width, height, inks, chance }) => {
  const columns = chance.whole(2, 4);
  const size = width / columns;
  const radius = size / 2;
  const rings = chance.whole(4, 5);
  const rows = Math.ceil(height / (radius / 2)) + 2;
  const scale = (id: string, ink: string) => {
    const circles = Array.from(
      { length: rings },
      (_, ring) => `<circle r="${short(radius * 0.97 * (1 - ring / rings))}"/>`,
    );
    return `<g id="${id}" fill="${inks.ground}" stroke="${ink}" stroke-width="${short(size * 0.026)}">${circles.join('')}<circle r="${short(radius * 0.1)}" fill="${ink}" stroke="none"/></g>`;
  };
  const marked = { row: chance.whole(3, Math.max(3, rows - 6)), column: chance.whole(0, columns - 1) };
  const row = Array.from(
    { length: columns + 1 },
    (_, column) => `<use href="#s" x="${short(column * size)}"/>`,
  );
  const parts: string[] = [];
  for (let each = 0; each < rows; each++) {
    const x = each % 2 === 0 ? radius : 0;
    const y = short((each * radius) / 2);
    parts.push(`<use href="#row" x="${short(x)}" y="${y}"/>`);
    // The row below covers what must be covered of it.
    if (each === marked.row) parts.push(`<use href="#t" x="${short(marked.column * size + x)}" y="${y}"/>`);
  }
  return `<defs>${scale('s', inks.line)}${scale('t', inks.spot)}<g id="row">${row.join('')}</g></defs>${parts.join('')}`;
};
