import type { ReportLanguage } from '../types.js';

/** What the command says besides its reports. */
export interface CommandWords {
  readonly program: string;
  readonly check: string;
  readonly folder: string;
  readonly built: string;
  readonly all: string;
  readonly output: string;
  readonly nothingWrong: string;
  readonly showsDrafts: (folder: string) => string;
  readonly noRecord: (folder: string, record: string) => string;
  readonly lacks: (folder: string, file: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly newSite: string;
  readonly noStarter: string;
  readonly warm: string;
  readonly shard: string;
  readonly badShard: (most: number) => string;
  readonly badSettings: string;
  readonly nothingKept: string;
  readonly parsed: (parsed: number, all: number) => string;
}

const english: CommandWords = {
  program: 'Tools for sites in several languages.',
  check: 'report everything that is wrong with a site',
  folder: 'the folder of site.yaml, or the project that builds it',
  built: 'the folder is a site that was built: report what keeps it from being deployed',
  all: 'show each problem, however many have one cause',
  output: 'where the site is written; by default as the project is configured, else _site',
  nothingWrong: 'Nothing is wrong.',
  showsDrafts: (folder) =>
    `${folder} shows drafts and future documents: build it without ALMANACH_DRAFTS and \`drafts\``,
  noRecord: (folder, record) => `${folder} has no ${record}: no build of Almanach came to its end there`,
  lacks: (folder, file) => `${folder} lacks ${file}, which its build recorded: build it again`,
  noFolder: (folder) => `${folder} is no folder`,
  newSite: 'start a site in a new folder, with the options of `almanach-site new`',
  noStarter:
    '@almanach/site starts sites, and is not installed here: `npx @almanach/site new <folder>` gets it.',
  warm: 'parse the texts of a site for the next build, which finds them in the cache',
  shard: 'one share of the texts alone, such as 2/8',
  badShard: (most) => `Expected a share such as 2/8, of at most ${most}.`,
  badSettings: 'site.yaml cannot be read: `almanach check` says why.',
  nothingKept: 'Nothing is kept: `cache` is false, or a plugin is a function.',
  parsed: (parsed, all) => `Parsed ${parsed} of ${all} texts; the others were in the cache.`,
};

const french: CommandWords = {
  program: 'Des outils pour les sites en plusieurs langues.',
  check: 'signale tout ce qui ne va pas dans un site',
  folder: 'le dossier de site.yaml, ou le projet qui construit le site',
  built: 'le dossier est un site construit : signale ce qui empêche de le mettre en ligne',
  all: 'montre chaque problème, même si beaucoup ont une seule cause',
  output: 'où le site est écrit ; par défaut selon la configuration du projet, sinon _site',
  nothingWrong: 'Tout est en ordre.',
  showsDrafts: (folder) =>
    `${folder} montre des brouillons et des documents à venir : construisez-le sans ALMANACH_DRAFTS ni \`drafts\``,
  noRecord: (folder, record) =>
    `${folder} n’a pas de ${record} : aucune construction d’Almanach n’y est arrivée à son terme`,
  lacks: (folder, file) =>
    `Il manque à ${folder} le fichier ${file}, que sa construction a enregistré : construisez-le à nouveau`,
  noFolder: (folder) => `${folder} n’est pas un dossier`,
  newSite: 'commence un site dans un nouveau dossier, avec les options de `almanach-site new`',
  noStarter:
    '@almanach/site commence les sites et n’est pas installé ici : `npx @almanach/site new <dossier>` le récupère.',
  warm: 'analyse les textes d’un site pour la prochaine construction, qui les trouve dans le cache',
  shard: 'une part des textes seulement, comme 2/8',
  badShard: (most) => `Une part était attendue, comme 2/8, d’au plus ${most}.`,
  badSettings: 'site.yaml ne peut pas être lu : `almanach check` dit pourquoi.',
  nothingKept: 'Rien n’est gardé : `cache` vaut false, ou un module est une fonction.',
  parsed: (parsed, all) =>
    `${parsed} texte${parsed < 2 ? '' : 's'} sur ${all} analysé${parsed < 2 ? '' : 's'} ; les autres étaient dans le cache.`,
};

/** The words of the command by language. */
export const commandWords: Readonly<Record<ReportLanguage, CommandWords>> = { en: english, fr: french };
