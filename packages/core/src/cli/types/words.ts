import type { ReportLanguage } from '../../types.js';

/** What `almanach types` says. */
export interface TypesWords {
  readonly about: string;
  readonly output: string;
  readonly badOutput: string;
  readonly written: (path: string, count: number) => string;
  readonly unwritten: (path: string) => string;
}

const english: TypesWords = {
  about:
    'declare the messages of a site for TypeScript: an unknown one, or one without its values, fails to compile',
  output: 'the file that is written; by default almanach-messages.d.ts in the folder',
  badOutput: 'Expected a file that ends with .d.ts.',
  written: (path, count) => `${path}: ${count} ${count === 1 ? 'message' : 'messages'}.`,
  unwritten: (path) => `${path} cannot be written.`,
};

const french: TypesWords = {
  about:
    'déclare les messages d’un site pour TypeScript\u00a0: un message inconnu, ou sans ses valeurs, ne se compile pas',
  output: 'le fichier écrit\u202f; par défaut almanach-messages.d.ts dans le dossier',
  badOutput: 'Un fichier en .d.ts était attendu.',
  written: (path, count) => `${path}\u00a0: ${count} message${count < 2 ? '' : 's'}.`,
  unwritten: (path) => `${path} ne peut pas être écrit.`,
};

/** The words of the command by language. */
export const typesWords: Readonly<Record<ReportLanguage, TypesWords>> = { en: english, fr: french };
