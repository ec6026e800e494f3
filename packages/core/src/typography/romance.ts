import { bindAbbreviations } from './abbreviations.js';
import { type BoundWords, bindWords } from './bonds.js';
import { noBreakSpace } from './character.js';
import type { Convention } from './convention.js';
import { setDashes } from './dashes.js';
import { setEllipses } from './ellipses.js';
import { setQuotes } from './quotes.js';
import { setThousands } from './thousands.js';
import { commonUnits } from './units.js';

const curly = { open: '“', close: '”' };
const single = { open: '‘', close: '’' };
const angular = { open: '«', close: '»' };

const setAngular = setQuotes({
  outer: angular,
  inner: curly,
  single,
  spaced: false,
  clipped: new Set(['sto', 'sta', 'sti', 'ste', 'na', 'ndrangheta', 'no']),
});
const setCurly = setQuotes({ outer: curly, inner: single, single, spaced: false, clipped: new Set() });

interface RomanceWords extends Omit<BoundWords, 'units'> {
  readonly abbreviations: string;
}

function spacesOf({ abbreviations, ...words }: RomanceWords): Convention['spaces'] {
  return [bindAbbreviations(abbreviations, noBreakSpace), bindWords({ ...words, units: commonUnits })];
}

const characters = [setEllipses, setDashes('spaced')];

/** Spanish, of every country. @see RAE and ASALE, « Ortografía de la lengua española » (2010), III.3.4.8, IV.2. */
export const spanish: Convention = {
  characters: [...characters, setAngular],
  spaces: spacesOf({
    titles: 'Sr. Sra. Srta. Sres. Dr. Dra. Dres. D. D.ª Dña. Prof. Lic. Ing. Mons. Fr.',
    particles: 'de del la las los y',
    labels: 'núm. núms. n.º N.º n.os pág. págs. p. pp. cap. art. arts. vol. vols. t. fig. §',
    abbreviations: 'EE. UU.|FF. AA.|RR. HH.|p. ej.|[ad]. C.|[ad]. de C.|S. A.|s. f.',
  }),
};

/** Italian. @see CLDR for quotes; UNI 6461 and « Il nuovo manuale di stile » (R. Lesina) for spaces. */
export const italian: Convention = {
  characters: [...characters, setAngular],
  spaces: spacesOf({
    titles: 'Sig. Sig.ra Sig.na Dott. Dott.ssa Dr. Prof. Prof.ssa Ing. Avv. Arch. Geom. On. Mons.',
    particles: 'di de del della dei degli da dal',
    labels: 'n. nn. p. pp. pag. pagg. art. artt. cap. capp. fig. figg. vol. voll. §',
    abbreviations: '[ad]. C.',
  }),
};

const portugueseWords: RomanceWords = {
  titles: 'Sr. Sra. Srs. Sras. Dr. Dra. Drs. Prof. Prof.ª Profa. Eng. Arq. D.',
  particles: 'de da do das dos e',
  labels: 'n.º N.º n.os nº Nº p. pp. pág. págs. art. arts. cap. fig. vol. §',
  abbreviations: '[ad]. C.|p. ex.|E. U. A.|S. A.',
};

/** Brazil. @see « Manual de Redação da Presidência da República » (2018), 6.2.7; CLDR. */
export const brazil: Convention = {
  characters: [...characters, setCurly],
  spaces: spacesOf(portugueseWords),
};

/** Portugal and the countries that write as it does. @see « Código de Redação Interinstitucional » (EU), 10.1.6; CLDR. */
export const portugal: Convention = {
  characters: [...characters, setAngular],
  spaces: [...spacesOf(portugueseWords), setThousands(noBreakSpace)],
};
