import { bindAbbreviations } from './abbreviations.js';
import { type BoundWords, bindWords } from './bonds.js';
import { noBreakSpace } from './character.js';
import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import type { Pair } from './quote-tokens.js';
import { setQuotes } from './quotes.js';
import { bindDashes, bindShortWords } from './short-words.js';
import { setThousands } from './thousands.js';
import { commonUnits } from './units.js';

function quotesOf(outer: Pair, inner: Pair, single: Pair = { open: '‘', close: '’' }) {
  return setQuotes({ outer, inner, single, spaced: false, clipped: new Set() });
}

function spacesOf(words: BoundWords, letters: string): Convention['spaces'] {
  return [setThousands(noBreakSpace), bindWords(words), bindShortWords(letters)];
}

const low: Pair = { open: '„', close: '“' };
const lowSingle: Pair = { open: '‚', close: '‘' };
const angular: Pair = { open: '«', close: '»' };

/** Polish. @see PWN, « Wielki słownik ortograficzny », zasady 436–442; PN-83/P-55366, 2.4.1; CLDR. */
export const polish: Convention = {
  characters: [setEllipses, setDashes('spaced'), quotesOf({ open: '„', close: '”' }, angular)],
  spaces: spacesOf(
    {
      titles: 'dr prof. mgr inż. ks. św. p.',
      particles: 'de von van',
      labels: 'nr Nr s. str. art. ust. pkt rozdz. rys. ryc. tab. t. §',
      units: `${commonUnits} zł gr tys. mln mld r. w. godz.`,
    },
    'aiouwz',
  ),
};

/** Czech. @see Ústav pro jazyk český, « Internetová jazyková příručka »: Uvozovky, Zalomení řádků; ČSN 01 6910. */
export const czech: Convention = {
  characters: [setEllipses, setDashes('spaced'), quotesOf(low, lowSingle, lowSingle)],
  spaces: [
    ...spacesOf(
      {
        titles: 'Dr. dr. Ing. ing. Mgr. Bc. MUDr. JUDr. PhDr. RNDr. prof. Prof. doc. Doc. sv. p.',
        particles: 'z ze van von de',
        labels: 'č. s. str. čl. odst. kap. obr. tab. sv. §',
        units: `${commonUnits} Kč tis. mil. mld. hod.`,
      },
      'aikosuvz',
    ),
    bindDashes,
  ],
};

/** Russian. @see « Правила русской орфографии и пунктуации » (2006), §§ 131–137; А. Мильчин, « Справочник издателя и автора ». */
export const russian: Convention = {
  characters: [setEllipses, setDashes('spaced', '—'), quotesOf(angular, low)],
  spaces: [
    bindAbbreviations('т. е.|т. д.|т. п.|т. к.|т. н.|т. о.|н. э.|и др.|и пр.', noBreakSpace),
    ...spacesOf(
      {
        titles: 'г. ул. г-н г-жа проф. акад. им. св.',
        particles: 'фон ван де',
        labels: '№ § с. стр. гл. ст. п. пп. рис. табл. т. кн. вып. д.',
        units: `${commonUnits} ₽ руб. тыс. млн млрд г. гг. в. вв. мм см м км кг г л ч мин с шт.`,
      },
      'авикосуя',
    ),
    bindDashes,
  ],
};
