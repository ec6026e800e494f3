import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import { setQuotes } from './quotes.js';

const clipped =
  "tis tisn't twas twasn't twere twill twould em cause cos cuz til till tude round bout cept nuff neath n n'";

/** English. The author's choice of single or double quotes stays. */
export const english: Convention = {
  characters: [
    setEllipses,
    setDashes('anywhere'),
    setQuotes({
      outer: { open: '“', close: '”' },
      inner: { open: '“', close: '”' },
      single: { open: '‘', close: '’' },
      spaced: false,
      clipped: new Set(clipped.split(' ')),
    }),
  ],
  spaces: [],
};
