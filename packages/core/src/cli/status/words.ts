import type { BlockState, PageBasis, ReportLanguage } from '../../types.js';

/** What `almanach status` says. */
export interface StatusWords {
  readonly about: string;
  readonly place: string;
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string) => string;
  readonly failOn: string;
  readonly since: string;
  readonly locale: string;
  readonly sort: string;
  readonly layout: string;
  readonly original: string;
  readonly badStates: string;
  readonly badSort: string;
  readonly badLayout: (names: string) => string;
  readonly noPlace: (path: string) => string;
  readonly ofFolders: string;
  readonly noRevision: (revision: string) => string;
  readonly noLayout: string;
  readonly noLocale: (codes: string) => string;
  readonly noPage: (path: string) => string;
  readonly foundLayout: (layout: string, original: string, locales: string, pages: number) => string;
  readonly doubt: (codes: string, original: string) => string;
  readonly shallow: string;
  readonly partial: string;
  readonly without: Readonly<Record<'no-git' | 'no-repository' | 'refused', (reason: string) => string>>;
  readonly locales: string;
  readonly current: (count: string) => string;
  readonly stale: (count: string) => string;
  readonly missing: (count: string, isOne: boolean) => string;
  readonly drafts: (count: string, isOne: boolean) => string;
  readonly surplus: (count: string) => string;
  readonly words: (count: string, isOne: boolean) => string;
  readonly blocks: (count: string, isOne: boolean) => string;
  readonly top: string;
  readonly basis: Readonly<Record<PageBasis, string>>;
  readonly states: Readonly<Record<BlockState, string>>;
  readonly columns: Readonly<
    Record<'language' | 'current' | 'stale' | 'missing' | 'drafts' | 'words' | 'page' | 'section', string>
  >;
  readonly before: string;
  readonly today: string;
  readonly line: (line: number) => string;
  readonly none: string;
}

const english: StatusWords = {
  about: 'show what is left to translate, page by page and block by block, in any repository',
  place: 'the folder of a project, or one text to show block by block',
  json: 'write the status as JSON',
  markdown: 'write it as Markdown, for a comment or a page',
  html: 'write it as one HTML page, to a file where one is named',
  written: (file) => `${file} is written.`,
  notWritten: (file) => `${file} cannot be written: name a file in a folder that is there.`,
  failOn: 'end with 1 where a page is in one of these states: missing, stale, draft, surplus',
  since: 'show only pages whose original or translation has changed since a revision',
  locale: 'show only these languages, such as fr,pt-br',
  sort: 'the order of pages: by path, or `readers`: new and most linked ones first',
  layout: 'how the languages are laid out, where that is guessed wrong',
  original:
    'the language that is translated from, where that is guessed wrong, or the folder of the originals, where they are in a repository of their own',
  badStates: 'Expected some of missing, stale, draft, surplus, with commas between them.',
  badSort: 'Expected `path` or `readers`.',
  badLayout: (names) => `Expected one of ${names}.`,
  noPlace: (path) => `There is no ${path}.`,
  ofFolders:
    'Expected a folder: what is left of one document is written neither as --html nor as --markdown.',
  noRevision: (revision) => `The repository has no revision ${revision}.`,
  noLayout:
    'No translations were found. Name the layout with --layout, the repository of the originals with --original, or the paths in almanach.yaml.',
  noLocale: (codes) => `Nothing is translated to ${codes}.`,
  noPage: (path) => `${path} is neither an original nor a translation.`,
  foundLayout: (layout, original, locales, pages) =>
    `Layout ${layout}: from ${original} to ${locales}, ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
  doubt: (codes, original) =>
    `Nothing tells which of ${codes} is the original: ${original} is a guess. Name it with --original, such as --original ${original}, or in almanach.yaml.`,
  shallow:
    'The history was cut off when it was fetched: versions before that are unknown, so that a translation may seem newer than it is. `git fetch --unshallow` brings them.',
  partial:
    'The clone lacks the contents of earlier versions (`--filter`): nothing is known of them, so that of texts without a stamp only missing blocks show. `git fetch --refetch --no-filter` brings them.',
  without: {
    'no-git': () =>
      'git is not installed: nothing is known of earlier versions, so that of texts without a stamp only missing blocks show.',
    'no-repository': () =>
      'This is no git repository: nothing is known of earlier versions, so that of texts without a stamp only missing blocks show.',
    refused: (reason) =>
      `git refuses to read this repository (${reason}): nothing is known of earlier versions.`,
  },
  locales: 'languages',
  current: (count) => `${count} current`,
  stale: (count) => `${count} stale`,
  missing: (count) => `${count} missing`,
  drafts: (count, isOne) => `${count} ${isOne ? 'draft' : 'drafts'}`,
  surplus: (count) => `${count} surplus`,
  words: (count, isOne) => `${count} ${isOne ? 'word' : 'words'} to do`,
  blocks: (count, isOne) => `${count} ${isOne ? 'block' : 'blocks'}`,
  top: '(top)',
  basis: {
    stamp: 'by its stamp',
    revision: 'by the revision that it names',
    git: 'by a guess from the history',
    alignment: 'by comparing the two texts alone',
  },
  states: {
    current: 'current',
    changed: 'changed',
    new: 'new',
    removed: 'removed',
    moved: 'moved',
    untranslated: 'untranslated',
  },
  columns: {
    language: 'Language',
    current: 'Current',
    stale: 'Stale',
    missing: 'Missing',
    drafts: 'Drafts',
    words: 'Words to do',
    page: 'Page',
    section: 'Section',
  },
  before: 'then',
  today: 'now',
  line: (line) => `line ${line}`,
  none: 'Nothing is left to translate.',
};

const french: StatusWords = {
  about: 'montre ce qui reste à traduire, page par page et bloc par bloc, dans n’importe quel dépôt',
  place: 'le dossier d’un projet, ou un texte à montrer bloc par bloc',
  json: 'écrit l’état en JSON',
  markdown: 'l’écrit en Markdown, pour un commentaire ou une page',
  html: 'l’écrit comme une page HTML, dans un fichier si un nom est donné',
  written: (file) => `${file} est écrit.`,
  notWritten: (file) => `${file} ne peut pas être écrit : nommez un fichier dans un dossier qui existe.`,
  failOn: 'se termine par 1 si une page est dans un de ces états : missing, stale, draft, surplus',
  since: 'ne montre que les pages dont l’original ou la traduction a changé depuis une révision',
  locale: 'ne montre que ces langues, comme fr,pt-br',
  sort: 'l’ordre des pages : par chemin, ou `readers` : les nouvelles et les plus citées d’abord',
  layout: 'la disposition des langues, si elle est mal devinée',
  original:
    'la langue d’origine, si elle est mal devinée, ou le dossier des originaux, s’ils ont leur propre dépôt',
  badStates: 'Il faut une partie de missing, stale, draft, surplus, séparés par des virgules.',
  badSort: 'Il faut `path` ou `readers`.',
  badLayout: (names) => `Il faut l’une de ces dispositions : ${names}.`,
  noPlace: (path) => `${path} n’existe pas.`,
  ofFolders:
    'Un dossier était attendu : ce qui reste d’un seul document ne s’écrit ni en --html ni en --markdown.',
  noRevision: (revision) => `Le dépôt n’a pas de révision ${revision}.`,
  noLayout:
    'Aucune traduction n’a été trouvée. Nommez la disposition avec --layout, le dépôt des originaux avec --original, ou les chemins dans almanach.yaml.',
  noLocale: (codes) => `Rien n’est traduit vers ${codes}.`,
  noPage: (path) => `${path} n’est ni un original ni une traduction.`,
  foundLayout: (layout, original, locales, pages) =>
    `Disposition ${layout} : de ${original} vers ${locales}, ${pages} page${pages < 2 ? '' : 's'}.`,
  doubt: (codes, original) =>
    `Rien ne dit laquelle de ces langues est celle des originaux, ${codes} : ${original} est une supposition. Nommez-la avec --original, comme --original ${original}, ou dans almanach.yaml.`,
  shallow:
    'L’historique a été coupé lors du téléchargement : les versions antérieures sont inconnues, et une traduction peut sembler plus récente qu’elle n’est. `git fetch --unshallow` les apporte.',
  partial:
    'Le contenu des versions antérieures manque à ce clone (`--filter`) : rien n’en est connu, et d’un texte sans empreinte, seuls les blocs manquants se voient. `git fetch --refetch --no-filter` l’apporte.',
  without: {
    'no-git': () =>
      'git n’est pas installé : rien n’est connu des versions antérieures, et d’un texte sans empreinte, seuls les blocs manquants se voient.',
    'no-repository': () =>
      'Ce n’est pas un dépôt git : rien n’est connu des versions antérieures, et d’un texte sans empreinte, seuls les blocs manquants se voient.',
    refused: (reason) =>
      `git refuse de lire ce dépôt (${reason}) : rien n’est connu des versions antérieures.`,
  },
  locales: 'langues',
  current: (count) => `${count} à jour`,
  stale: (count) => `${count} à revoir`,
  missing: (count, isOne) => `${count} ${isOne ? 'manquante' : 'manquantes'}`,
  drafts: (count, isOne) => `${count} ${isOne ? 'brouillon' : 'brouillons'}`,
  surplus: (count) => `${count} sans original`,
  words: (count, isOne) => `${count} ${isOne ? 'mot' : 'mots'} à traduire`,
  blocks: (count, isOne) => `${count} ${isOne ? 'bloc' : 'blocs'}`,
  top: '(racine)',
  basis: {
    stamp: 'd’après son empreinte',
    revision: 'd’après la révision qu’elle nomme',
    git: 'supposé d’après l’historique',
    alignment: 'en comparant les deux textes seulement',
  },
  states: {
    current: 'à jour',
    changed: 'modifié',
    new: 'nouveau',
    removed: 'supprimé',
    moved: 'déplacé',
    untranslated: 'non traduit',
  },
  columns: {
    language: 'Langue',
    current: 'À jour',
    stale: 'À revoir',
    missing: 'Manquantes',
    drafts: 'Brouillons',
    words: 'Mots à traduire',
    page: 'Page',
    section: 'Rubrique',
  },
  before: 'avant',
  today: 'maintenant',
  line: (line) => `ligne ${line}`,
  none: 'Il ne reste rien à traduire.',
};

/** The words of the status by language. */
export const statusWords: Readonly<Record<ReportLanguage, StatusWords>> = { en: english, fr: french };
