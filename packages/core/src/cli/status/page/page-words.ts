import type { ReportLanguage } from '../../../types.js';

/** What the page of the status says besides the table. */
export interface PageWords {
  readonly title: string;
  readonly facts: (layout: string, original: string, pages: string, isOne: boolean) => string;
  readonly progress: string;
  readonly share: (current: string, stale: string, all: string) => string;
  readonly state: string;
  readonly blocks: string;
  readonly words: string;
  readonly basis: string;
  readonly pages: string;
  readonly states: Readonly<Record<'stale' | 'missing' | 'draft' | 'surplus' | 'current', string>>;
  readonly show: (count: string, isOne: boolean) => string;
  readonly original: (line: number) => string;
  readonly translation: (line: number) => string;
  readonly notShown: (count: string, isOne: boolean) => string;
}

const english: PageWords = {
  title: 'What is left to translate',
  facts: (layout, original, pages, isOne) =>
    `Layout ${layout}, translated from ${original}, ${pages} ${isOne ? 'page' : 'pages'}`,
  progress: 'Progress',
  share: (current, stale, all) => `${current} of ${all} current, ${stale} to revise`,
  state: 'State',
  blocks: 'Blocks',
  words: 'Words',
  basis: 'Known',
  pages: 'Page',
  states: { stale: 'stale', missing: 'missing', draft: 'draft', surplus: 'surplus', current: 'current' },
  show: (count, isOne) => `Show ${count} ${isOne ? 'block' : 'blocks'}`,
  original: (line) => `original, line ${line}`,
  translation: (line) => `translation, line ${line}`,
  notShown: (count, isOne) => `The blocks of ${count} more ${isOne ? 'page' : 'pages'} are not shown here.`,
};

const french: PageWords = {
  title: 'Ce qui reste à traduire',
  facts: (layout, original, pages, isOne) =>
    `Disposition ${layout}, traduit depuis ${original}, ${pages} page${isOne ? '' : 's'}`,
  progress: 'Avancement',
  share: (current, stale, all) => `${current} sur ${all} à jour, ${stale} à revoir`,
  state: 'État',
  blocks: 'Blocs',
  words: 'Mots',
  basis: 'Connu',
  pages: 'Page',
  states: {
    stale: 'à revoir',
    missing: 'manquante',
    draft: 'brouillon',
    surplus: 'sans original',
    current: 'à jour',
  },
  show: (count, isOne) => `Montrer ${count} bloc${isOne ? '' : 's'}`,
  original: (line) => `original, ligne ${line}`,
  translation: (line) => `traduction, ligne ${line}`,
  notShown: (count, isOne) =>
    `Les blocs de ${count} autre${isOne ? '' : 's'} page${isOne ? '' : 's'} ne sont pas montrés ici.`,
};

/** The words of the page by language. */
export const pageWords: Readonly<Record<ReportLanguage, PageWords>> = { en: english, fr: french };
