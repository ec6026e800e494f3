import { bindWords } from './bonds.js';
import { noBreakSpace } from './character.js';
import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import { setQuotes } from './quotes.js';
import { setThousands } from './thousands.js';
import { commonUnits } from './units.js';

/** Dutch. The author's choice of single or double quotes stays. @see Nederlandse Taalunie, taaladvies.net, Aanhalingstekens. */
export const dutch: Convention = {
  characters: [
    setEllipses,
    setDashes('spaced'),
    setQuotes({
      outer: { open: '“', close: '”' },
      inner: { open: '‘', close: '’' },
      single: { open: '‘', close: '’' },
      spaced: false,
      clipped: new Set(['s', 't', 'n', 'k', 'm', 'r', 'ns', 'ie']),
    }),
  ],
  spaces: [
    bindWords({
      titles: 'dr. Dr. prof. Prof. mr. Mr. ir. drs. ing. ds. dhr. Dhr. mevr. Mevr. mw. Mw.',
      particles: 'van de der den ter ten te het von',
      labels: 'nr. Nr. nrs. blz. p. pp. art. hfst. fig. par. §',
      units: commonUnits,
    }),
  ],
};

/** Swedish. @see Språkrådet, « Svenska skrivregler » (2017), 12.5, 13.3; CLDR. */
export const swedish: Convention = {
  characters: [
    setEllipses,
    setDashes('spaced'),
    setQuotes({
      outer: { open: '”', close: '”' },
      inner: { open: '’', close: '’' },
      single: { open: '’', close: '’' },
      spaced: false,
      clipped: new Set(['n', 'na', 'et', 'ke', 'ru']),
    }),
  ],
  spaces: [
    setThousands(noBreakSpace),
    bindWords({
      titles: 'dr Dr prof. Prof. S:t S:ta',
      particles: 'af von de',
      labels: 'nr Nr s. sid. kap. fig. bd §',
      units: `${commonUnits} kr mnkr mdkr`,
    }),
  ],
};
