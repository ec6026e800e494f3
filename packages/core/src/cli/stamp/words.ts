import type { UnpairedPage } from '../../node/stamp/align-files.js';
import type { StampOutcome } from '../../node/stamp/stamp-files.js';
import type { ReportLanguage } from '../../types.js';

/** What `almanach stamp` and `almanach align` say. */
export interface StampWords {
  readonly stamp: string;
  readonly files: string;
  readonly fromRevision: string;
  readonly root: string;
  readonly align: string;
  readonly folder: string;
  readonly memory: string;
  readonly dryRun: string;
  readonly badMemory: string;
  readonly outcomes: Readonly<Record<StampOutcome, (file: string) => string>>;
  readonly doubt: (codes: string) => string;
  readonly stamped: (count: number) => string;
  readonly aligned: (pages: number, blocks: number, share: string) => string;
  readonly reasons: Readonly<Record<UnpairedPage['reason'], string>>;
  readonly unpaired: (count: number) => string;
  readonly written: (path: string, units: number) => string;
  readonly unwritten: (path: string) => string;
}

const english: StampWords = {
  stamp: 'write into translations which blocks of their originals they say, as `sourceBlocks`',
  files:
    'translations that say all that their originals say now; without any, those that have no stamp get that of the version that they were made from',
  fromRevision: 'stamp only what a revision in the front matter, or the history, tells of',
  root: 'the folder of the project',
  align:
    'pair the blocks of an existing translation with those of its originals: stamps, and a translation memory',
  folder: 'the folder of a project',
  memory: 'where the translation memory is written: a file that ends with .tmx or .jsonl',
  dryRun: 'write nothing',
  badMemory: 'Expected a file that ends with .tmx or .jsonl.',
  outcomes: {
    stamped: (file) => `${file} is stamped.`,
    settled: (file) => `${file}: the conflict in its stamp is settled.`,
    unchanged: (file) => `${file} had that stamp.`,
    conflict: (file) => `${file}: a merge conflict holds other fields too. Settle it first.`,
    unwritable: (file) => `${file} could not be written: it is no UTF-8, or something else has changed it.`,
    'not-paired': (file) =>
      `${file} was not stamped: it is empty, not translated, or no version of its original.`,
    'no-history': (file) =>
      `${file} was not stamped: no revision and no history tells what it was made from. Name it if it says all that its original says now.`,
    original: (file) => `${file} is an original: name its translations.`,
    'no-page': (file) => `${file} is no translation.`,
  },
  doubt: (codes) =>
    `Nothing was written: ${codes} may be the original as well. Name the original with --original, such as --original en, or in almanach.yaml.`,
  stamped: (count) => `${count} ${count === 1 ? 'translation' : 'translations'} stamped.`,
  aligned: (pages, blocks, share) =>
    `${pages} ${pages === 1 ? 'page' : 'pages'} paired: ${blocks} blocks, ${share} of those that could be.`,
  reasons: {
    empty: 'one of both texts is empty',
    untranslated: 'it is not translated: nearly all is as in the original',
    unlike: 'it does not look like a version of its original',
    'no-original': 'it has no original',
  },
  unpaired: (count) => `${count} ${count === 1 ? 'page was' : 'pages were'} not paired:`,
  written: (path, units) => `${path}: ${units} units.`,
  unwritten: (path) => `${path} cannot be written.`,
};

const french: StampWords = {
  stamp: 'inscrit dans les traductions, sous `sourceBlocks`, les blocs de l’original qu’elles disent',
  files:
    'des traductions qui disent tout ce que leur original dit maintenant ; sans aucune, celles qui n’ont pas d’empreinte reçoivent celle de la version dont elles sont faites',
  fromRevision: 'n’inscrit que ce qu’une révision de l’en-tête, ou l’historique, apprend',
  root: 'le dossier du projet',
  align:
    'apparie les blocs d’une traduction existante à ceux de ses originaux : empreintes et mémoire de traduction',
  folder: 'le dossier d’un projet',
  memory: 'où la mémoire de traduction est écrite : un fichier en .tmx ou .jsonl',
  dryRun: 'n’écrit rien',
  badMemory: 'Un fichier en .tmx ou .jsonl était attendu.',
  outcomes: {
    stamped: (file) => `${file} porte son empreinte.`,
    settled: (file) => `${file} : le conflit de son empreinte est résolu.`,
    unchanged: (file) => `${file} portait cette empreinte.`,
    conflict: (file) => `${file} : un conflit de fusion contient aussi d’autres champs. Résolvez-le d’abord.`,
    unwritable: (file) =>
      `${file} n’a pas pu être écrit : ce n’est pas de l’UTF-8, ou autre chose l’a modifié.`,
    'not-paired': (file) =>
      `${file} n’a pas reçu d’empreinte : le texte est vide, n’est pas traduit ou n’est pas une version de son original.`,
    'no-history': (file) =>
      `${file} n’a pas reçu d’empreinte : ni révision ni historique ne dit de quoi il est fait. Nommez-le s’il dit tout ce que son original dit à présent.`,
    original: (file) => `${file} est un original : nommez ses traductions.`,
    'no-page': (file) => `${file} n’est pas une traduction.`,
  },
  doubt: (codes) =>
    `Rien n’a été écrit : l’original pourrait aussi être ${codes}. Nommez-le avec --original, comme --original en, ou dans almanach.yaml.`,
  stamped: (count) => `${count} traduction${count < 2 ? '' : 's'} avec une nouvelle empreinte.`,
  aligned: (pages, blocks, share) =>
    `${pages} page${pages < 2 ? ' appariée' : 's appariées'} : ${blocks} blocs, ${share} de ceux qui pouvaient l’être.`,
  reasons: {
    empty: 'l’un des deux textes est vide',
    untranslated: 'rien n’est traduit : presque tout est comme dans l’original',
    unlike: 'ne ressemble pas à une version de son original',
    'no-original': 'n’a pas d’original',
  },
  unpaired: (count) => `${count} page${count < 2 ? ' n’a pas été appariée' : 's n’ont pas été appariées'} :`,
  written: (path, units) => `${path} : ${units} unité${units < 2 ? '' : 's'}.`,
  unwritten: (path) => `${path} ne peut pas être écrit.`,
};

/** The words of both commands by language. */
export const stampWords: Readonly<Record<ReportLanguage, StampWords>> = { en: english, fr: french };
