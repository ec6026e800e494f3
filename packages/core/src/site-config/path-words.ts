import type { PathName } from '../types.js';

type PathWords = Readonly<Record<PathName, string>>;

const english: PathWords = {
  archives: 'archives',
  tags: 'tags',
  categories: 'categories',
  authors: 'authors',
  series: 'series',
  page: 'page',
  search: 'search',
};

const words: Readonly<Record<string, PathWords>> = {
  en: english,
  ar: {
    archives: 'الأرشيف',
    tags: 'الوسوم',
    categories: 'التصنيفات',
    authors: 'المؤلفون',
    series: 'السلاسل',
    page: 'صفحة',
    search: 'بحث',
  },
  fr: {
    archives: 'archives',
    tags: 'mots-cles',
    categories: 'categories',
    authors: 'auteurs',
    series: 'series',
    page: 'page',
    search: 'recherche',
  },
  de: {
    archives: 'archiv',
    tags: 'schlagwoerter',
    categories: 'kategorien',
    authors: 'autoren',
    series: 'reihen',
    page: 'seite',
    search: 'suche',
  },
  es: {
    archives: 'archivo',
    tags: 'etiquetas',
    categories: 'categorias',
    authors: 'autores',
    series: 'series',
    page: 'pagina',
    search: 'buscar',
  },
  it: {
    archives: 'archivio',
    tags: 'etichette',
    categories: 'categorie',
    authors: 'autori',
    series: 'serie',
    page: 'pagina',
    search: 'ricerca',
  },
};

/** The languages that have words of their own for the addresses of generated pages. */
export const languagesOfPaths: readonly string[] = Object.keys(words);

/** Returns the words that addresses of generated pages are made of, in a language; in English where it has none. */
export function pathWords(language: string): PathWords {
  return words[language.split('-')[0] ?? ''] ?? english;
}
