import { bindAbbreviations } from './abbreviations.js';
import { bindWords } from './bonds.js';
import { narrowNoBreakSpace } from './character.js';
import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import type { Pair } from './quote-tokens.js';
import { setQuotes } from './quotes.js';
import { commonUnits } from './units.js';

const clipped = new Set('s ne nen nem n ner m rein raus rauf runter rüber ran'.split(' '));

const spaces: Convention['spaces'] = [
  bindAbbreviations(
    '[zZ]. B.|[dD]. h.|u. a.|u. Ä.|o. Ä.|o. g.|[sS]. o.|[sS]. u.|[iI]. d. R.|z. T.|u. U.|[vV]. a.|i. A.|i. V.|z. Hd.|[vn]. Chr.',
    narrowNoBreakSpace,
  ),
  bindWords({
    titles: 'Dr. Prof. St.',
    particles: 'von vom van zu zur der de',
    labels: 'Nr. Nrn. S. Abb. Tab. Kap. Abs. Art. § §§ Bd. Ziff. Anm.',
    units: `${commonUnits} Mio. Mrd. Uhr`,
  }),
];

function german(outer: Pair, inner: Pair): Convention {
  const quotes = setQuotes({ outer, inner, single: inner, spaced: false, clipped });
  return { characters: [setEllipses, setDashes('spaced'), quotes], spaces };
}

/** Germany, Austria, and every country that is not named. @see Duden, Rechtschreibung, Anführungszeichen; DIN 5008. */
export const germany = german({ open: '„', close: '“' }, { open: '‚', close: '‘' });

/** Switzerland and Liechtenstein. @see Bundeskanzlei, « Schreibweisungen » (2013), Ziffern 216 bis 219. */
export const swissGerman = german({ open: '«', close: '»' }, { open: '‹', close: '›' });
