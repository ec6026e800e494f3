import type { LocaleRefusal } from '../../node/locale/add-locale.js';
import type { ReportLanguage } from '../../types.js';

/** What `almanach locale` says. */
export interface LocaleWords {
  readonly about: string;
  readonly add: string;
  readonly words: string;
  readonly code: string;
  readonly json: string;
  readonly named: (code: string) => string;
  readonly skeleton: (file: string, count: number) => string;
  readonly kept: (file: string) => string;
  readonly todo: (file: string) => string;
  readonly next: (code: string) => string;
  readonly prefixes: string;
  readonly complete: (code: string) => string;
  readonly missing: (count: number, code: string) => string;
  readonly noLocale: (code: string, codes: string) => string;
  readonly refusals: Readonly<Record<LocaleRefusal['reason'], (name: string, expected?: string) => string>>;
}

const english: LocaleWords = {
  about: 'add languages to a site, and see which words they lack',
  add: 'add a language to site.yaml, and write a file with the words that it lacks',
  words: 'show the words that a language of the site lacks, with their originals',
  code: 'the code of a language, such as it or pt-BR',
  json: 'write them as JSON',
  named: (code) => `site.yaml names ${code}.`,
  skeleton: (file, count) =>
    count === 0
      ? `${file}: every word is there already.`
      : `${file}: ${count} ${count === 1 ? 'text' : 'texts'} to translate.`,
  kept: (file) => `${file} was there, and stays as it is.`,
  todo: (file) => `${file}: what they say in the original. Delete it when all are written.`,
  next: (code) => `\`almanach locale words ${code}\` shows what is left.`,
  prefixes:
    'Addresses now start with the language: `{ code: …, prefix: false }` in site.yaml leaves those of one language as they were.',
  complete: (code) => `No word is missing in ${code}.`,
  missing: (count, code) => `${count} ${count === 1 ? 'text is' : 'texts are'} missing in ${code}.`,
  noLocale: (code, codes) =>
    `${code} is no language of this site, which has ${codes}. almanach locale add ${code}`,
  refusals: {
    'no-site': (folder) => `${folder} has no site.yaml: run the command in the folder of a site.`,
    'bad-site': () => 'site.yaml cannot be read: `almanach check` says why.',
    'no-language': (code) => `Expected the code of a language, such as it or pt-BR, and not ${code}.`,
    country: (code, expected) =>
      `${code} is the code of a country, and of no language. almanach locale add ${expected}`,
    exists: (code) => `${code} is a language of this site already.`,
    'no-list': (code) => `\`locales\` in site.yaml is no list that can be extended: write ${code} there.`,
    unwritable: () => 'site.yaml could not be written.',
  },
};

const french: LocaleWords = {
  about: 'ajoute des langues à un site, et montre les mots qui leur manquent',
  add: 'ajoute une langue à site.yaml, et écrit un fichier avec les mots qui lui manquent',
  words: 'montre les mots qui manquent à une langue du site, avec leurs originaux',
  code: 'le code d’une langue, comme it ou pt-BR',
  json: 'les écrit en JSON',
  named: (code) => `site.yaml nomme ${code}.`,
  skeleton: (file, count) =>
    count === 0
      ? `${file} : tous les mots y sont déjà.`
      : `${file} : ${count} texte${count < 2 ? '' : 's'} à traduire.`,
  kept: (file) => `${file} existait, et reste tel quel.`,
  todo: (file) => `${file} : ce que dit l’original. Supprimez-le quand tout est écrit.`,
  next: (code) => `\`almanach locale words ${code}\` montre ce qui reste.`,
  prefixes:
    'Les adresses commencent maintenant par la langue : `{ code: …, prefix: false }` dans site.yaml laisse telles quelles celles d’une langue.',
  complete: (code) => `Aucun mot ne manque en ${code}.`,
  missing: (count, code) => `${count} texte${count < 2 ? ' manque' : 's manquent'} en ${code}.`,
  noLocale: (code, codes) =>
    `${code} n’est pas une langue de ce site, qui a ${codes}. almanach locale add ${code}`,
  refusals: {
    'no-site': (folder) => `${folder} n’a pas de site.yaml : lancez la commande dans le dossier d’un site.`,
    'bad-site': () => 'site.yaml ne peut pas être lu : `almanach check` dit pourquoi.',
    'no-language': (code) => `Le code d’une langue, comme it ou pt-BR, était attendu à la place de ${code}.`,
    country: (code, expected) =>
      `${code} est le code d’un pays, et d’aucune langue. almanach locale add ${expected}`,
    exists: (code) => `${code} est déjà une langue de ce site.`,
    'no-list': (code) =>
      `\`locales\` dans site.yaml n’est pas une liste qui puisse être complétée : écrivez-y ${code}.`,
    unwritable: () => 'site.yaml n’a pas pu être écrit.',
  },
};

/** The words of the command by language. */
export const localeWords: Readonly<Record<ReportLanguage, LocaleWords>> = { en: english, fr: french };
