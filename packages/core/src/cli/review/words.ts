import type { ReportLanguage } from '../../types.js';

/** What `almanach review` says. */
export interface ReviewWords {
  readonly about: string;
  readonly folder: string;
  readonly since: string;
  readonly noSince: string;
  readonly noRevision: (revision: string) => string;
  readonly heading: string;
  readonly nothing: string;
  readonly stale: string;
  readonly missing: string;
  readonly surplus: string;
  readonly done: string;
  readonly left: (what: string) => string;
  readonly allDone: string;
  readonly blocks: (count: string, isOne: boolean) => string;
  readonly words: (count: string, isOne: boolean) => string;
  readonly more: (count: string, isOne: boolean) => string;
  readonly line: (line: number) => string;
  readonly annotation: (locales: string) => string;
  readonly noComment: (reason: string) => string;
}

const english: ReviewWords = {
  about:
    'say what a pull request or a merge request does to translations, in one comment where a token allows it',
  folder: 'the folder of a project',
  since: 'the revision that is compared with, where no request names it',
  noSince: 'There is no request to look at: name a revision with --since.',
  noRevision: (revision) =>
    `The repository has no revision ${revision}: fetch its whole history (fetch-depth: 0, GIT_DEPTH: 0).`,
  heading: 'Translations',
  nothing: 'Nothing changes for translators.',
  stale: 'Becomes stale',
  missing: 'To translate',
  surplus: 'Loses its original',
  done: 'Brought up to date',
  left: (what) => `${what} left`,
  allDone: 'nothing left',
  blocks: (count, isOne) => `${count} ${isOne ? 'block' : 'blocks'}`,
  words: (count, isOne) => `${count} ${isOne ? 'word' : 'words'}`,
  more: (count, isOne) => `… and ${count} more ${isOne ? 'page' : 'pages'}`,
  line: (line) => `line ${line}`,
  annotation: (locales) => `The translation of this is no longer current: ${locales}`,
  noComment: (reason) =>
    `No comment was written (${reason}): what it would say stands above and in the summary.`,
};

const french: ReviewWords = {
  about:
    'dit ce qu’une demande de fusion change pour les traductions, en un commentaire si un jeton le permet',
  folder: 'le dossier d’un projet',
  since: 'la révision avec laquelle comparer, si aucune demande ne la nomme',
  noSince: 'Il n’y a pas de demande à regarder\u00a0: nommez une révision avec --since.',
  noRevision: (revision) =>
    `Le dépôt n’a pas de révision ${revision}\u00a0: récupérez tout son historique (fetch-depth\u00a0: 0, GIT_DEPTH\u00a0: 0).`,
  heading: 'Traductions',
  nothing: 'Rien ne change pour les traducteurs.',
  stale: 'N’est plus à jour',
  missing: 'À traduire',
  surplus: 'N’a plus d’original',
  done: 'Mis à jour',
  left: (what) => `reste ${what}`,
  allDone: 'il ne reste rien',
  blocks: (count, isOne) => `${count} bloc${isOne ? '' : 's'}`,
  words: (count, isOne) => `${count} mot${isOne ? '' : 's'}`,
  more: (count, isOne) => `… et ${count} autre${isOne ? '' : 's'} page${isOne ? '' : 's'}`,
  line: (line) => `ligne ${line}`,
  annotation: (locales) => `La traduction de ceci n’est plus à jour\u00a0: ${locales}`,
  noComment: (reason) =>
    `Aucun commentaire n’a été écrit (${reason})\u00a0: ce qu’il dirait est ci-dessus et dans le résumé.`,
};

/** The words of the review by language. */
export const reviewWords: Readonly<Record<ReportLanguage, ReviewWords>> = { en: english, fr: french };
