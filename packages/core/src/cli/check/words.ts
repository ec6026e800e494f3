import type { ReportLanguage } from '../../types.js';

/** What `almanach check` says of the files of messages, and of how its report is written. */
export interface CheckWords {
  readonly places: string;
  readonly messages: string;
  readonly original: string;
  readonly format: string;
  readonly fix: string;
  readonly fixBuilt: string;
  readonly mended: string;
  readonly leftAlone: (file: string) => string;
  readonly badFormat: string;
  readonly aimlessOriginal: string;
  readonly siteOptions: string;
  readonly noPlace: (place: string) => string;
  readonly mixedPlaces: string;
  readonly outside: (place: string) => string;
  readonly noMessageFile: (file: string) => string;
  readonly unmatched: (patterns: string) => string;
  readonly noLanguage: (text: string) => string;
  readonly noOriginal: (original: string, languages: string) => string;
}

const english: CheckWords = {
  places:
    'the folder of site.yaml, or the project that builds it; or files of messages of any project (default: ".")',
  messages:
    'check the files of messages that patterns name, such as "i18n/*.yaml" or "locales/**/*.json", of any project',
  original: 'the language of the originals among files of messages (default: "en")',
  format:
    'how the report is written: for people, as JSON, as annotations of a GitHub workflow, or as SARIF 2.1.0',
  fix: 'mend in files of messages what has one right answer, and say what was mended',
  fixBuilt: '--fix mends files of messages, and not a site that was built.',
  mended: 'mended',
  leftAlone: (file) =>
    `${file} was left alone: it is no UTF-8, something else has changed it, or a link leads out of the folder.`,
  badFormat: 'Expected text, json, github or sarif.',
  siteOptions: '--built and --output belong to a site, and not to files of messages.',
  aimlessOriginal: '--original belongs to files of messages: name them, or give --messages a pattern.',
  noPlace: (place) => `There is no ${place}.`,
  mixedPlaces: 'too many arguments: expected one folder, or files of messages.',
  outside: (place) => `${place} leads out of the folder: run the command in one that holds all files.`,
  noMessageFile: (file) => `${file} is no file of messages: expected .json, .yaml, .yml or .toml.`,
  unmatched: (patterns) => `No file of messages fits ${patterns}.`,
  noLanguage: (text) => `Expected the code of a language, such as en or pt-BR, and not ${text}.`,
  noOriginal: (original, languages) =>
    languages === ''
      ? `No path names a language: there is no original in ${original}.`
      : `No file of messages is in ${original}, and so there is no original. There are: ${languages}.`,
};

const french: CheckWords = {
  places:
    'le dossier de site.yaml, ou le projet qui construit le site ; ou des fichiers de messages de tout projet (par défaut : ".")',
  messages:
    'vérifie les fichiers de messages que désignent des motifs, comme "i18n/*.yaml" ou "locales/**/*.json", dans tout projet',
  original: 'la langue des originaux parmi les fichiers de messages (par défaut : "en")',
  format:
    'comment le rapport est écrit : pour être lu, en JSON, en annotations d’un workflow GitHub ou en SARIF 2.1.0',
  fix: 'corrige dans les fichiers de messages ce qui n’a qu’une bonne réponse, et dit quoi',
  fixBuilt: '--fix corrige des fichiers de messages, et non un site construit.',
  mended: 'corrigé',
  leftAlone: (file) =>
    `${file} est resté tel quel : il n’est pas en UTF-8, autre chose l’a modifié ou un lien mène hors du dossier.`,
  badFormat: 'text, json, github ou sarif était attendu.',
  siteOptions: '--built et --output concernent un site, et non des fichiers de messages.',
  aimlessOriginal:
    '--original concerne des fichiers de messages : nommez-les, ou donnez un motif à --messages.',
  noPlace: (place) => `${place} n’existe pas.`,
  mixedPlaces: 'trop d’arguments : un seul dossier ou des fichiers de messages étaient attendus.',
  outside: (place) =>
    `${place} mène hors du dossier : lancez la commande dans un dossier qui contient tous les fichiers.`,
  noMessageFile: (file) =>
    `${file} n’est pas un fichier de messages : .json, .yaml, .yml ou .toml étaient attendus.`,
  unmatched: (patterns) => `Aucun fichier de messages ne correspond à ${patterns}.`,
  noLanguage: (text) => `Le code d’une langue, comme en ou pt-BR, était attendu à la place de ${text}.`,
  noOriginal: (original, languages) =>
    languages === ''
      ? `Aucun chemin ne nomme de langue : il n’y a pas d’original en ${original}.`
      : `Aucun fichier de messages n’est en ${original} : il n’y a donc pas d’original. Langues présentes : ${languages}.`,
};

/** The words of the command by language. */
export const checkWords: Readonly<Record<ReportLanguage, CheckWords>> = { en: english, fr: french };
