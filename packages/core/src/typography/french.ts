import { bindWords } from './bonds.js';
import { narrowNoBreakSpace, noBreakSpace } from './character.js';
import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import { type MarkSpaces, setMarks } from './marks.js';
import { setOrdinals } from './ordinals.js';
import { setQuoteSpaces } from './quote-spaces.js';
import { setQuotes } from './quotes.js';
import { setThousands } from './thousands.js';

/** The spaces in which the countries that write French differ. */
interface FrenchSpaces {
  readonly marks: MarkSpaces;
  /** Inside « ». */
  readonly quotes: string;
  readonly thousands: string;
}

const characters: Convention['characters'] = [
  setEllipses,
  setDashes('spaced'),
  setOrdinals,
  setQuotes({
    outer: { open: '«', close: '»' },
    inner: { open: '“', close: '”' },
    single: { open: '‘', close: '’' },
    spaced: true,
    clipped: new Set(['n', "n'", 'tain', 'spèce']),
  }),
];

const bonds = bindWords({
  titles: 'M. MM. Mme Mmes Mlle Mlles Mgr Dr Drs Dr. Dre Pr Prs Pr. Pre Me',
  particles: 'd de du des la le l van von ben',
  labels: 'n° N° nº Nº no No § §§ p. pp. art. Art. fig. Fig. chap. Chap. vol. Vol. t. éq. ill. pl. Pl.',
  units:
    '% ‰ € k€ M€ Md€ $ £ ¥ EUR CHF USD CAD ° °C °F mm cm m km m² km² cm² m³ mg g kg t mL cL L ml cl l ms s min h Hz kHz MHz GHz W kW MW kWh V o ko Ko Mo Go To kB KB MB GB TB px dpi dB ha hab. pt pts',
});

function french({ marks, quotes, thousands }: FrenchSpaces): Convention {
  return { characters, spaces: [setMarks(marks), setQuoteSpaces(quotes), setThousands(thousands), bonds] };
}

const high = { ';': narrowNoBreakSpace, '!': narrowNoBreakSpace, '?': narrowNoBreakSpace };

/** France, and every country that is not named. @see Imprimerie nationale, « Lexique des règles typographiques ». */
export const france = french({
  marks: { ...high, ':': noBreakSpace },
  quotes: noBreakSpace,
  thousands: narrowNoBreakSpace,
});

/** Canada. OQLF allows a thin space before the high marks; none is our choice. @see OQLF; CLDR for numbers. */
export const canada = french({
  marks: { ';': '', ':': noBreakSpace, '!': '', '?': '' },
  quotes: noBreakSpace,
  thousands: noBreakSpace,
});

/** Switzerland. @see « Guide du typographe romand ». */
export const switzerland = french({
  marks: { ...high, ':': narrowNoBreakSpace },
  quotes: narrowNoBreakSpace,
  thousands: narrowNoBreakSpace,
});
