import { languageOfSystem } from '@almanach/core/report';

/** How many there are of something, and how many of them an earlier build had made. */
export interface Taken {
  readonly all: number;
  readonly kept: number;
}

const inEnglish = new Intl.NumberFormat('en');
const inFrench = new Intl.NumberFormat('fr');

/** What the command line and the plugin say on a terminal besides reports. No file that is written holds any of it. */
export interface TerminalWords {
  readonly language: 'en' | 'fr';
  readonly program: string;
  readonly new: string;
  readonly folder: string;
  readonly locales: string;
  readonly deploy: string;
  readonly build: string;
  readonly further: string;
  readonly input: string;
  readonly output: string;
  readonly config: string;
  /** What stands behind a wrong word: did you mean another one? */
  readonly meant: (suggestion: string) => string;
  readonly noCode: (text: string) => string;
  readonly noLanguage: string;
  readonly noName: string;
  readonly noHosting: (names: string, text: string) => string;
  readonly unusable: (folder: string, code: string | undefined) => string;
  readonly notEmpty: (folder: string) => string;
  readonly written: (count: number, place: string, codes: string) => string;
  readonly untranslated: (code: string) => string;
  readonly deployed: (paths: readonly string[]) => string;
  readonly now: string;
  readonly noEleventy: string;
  readonly forServer: (option: string) => string;
  readonly lockLost: (lock: string) => string;
  readonly notRemoved: (folder: string, reason: string) => string;
  readonly holdsProject: (folder: string) => string;
  readonly outside: (folder: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly unwritable: (above: string, code: string | undefined, folder: string) => string;
  readonly ownSystem: (folder: string) => string;
  readonly ended: (signal: string) => string;
  readonly waiting: (folder: string, pid: number) => string;
  readonly inTheWay: (file: string) => string;
  readonly loss: (path: string) => string;
  readonly kept: (reason: string, folder: string) => string;
  readonly nothingWritten: string;
  readonly nothingWrong: string;
  readonly templateFails: (output: string, reason: string) => string;
  readonly prefixGivesWay: (prefix: string, path: string) => string;
  readonly readDocuments: (read: number, all: number, kept: number) => string;
  readonly renderedPages: (rendered: number, all: number) => string;
  /** What a build has taken from earlier ones, its figures as the language writes them. */
  readonly taken: (documents: Taken, pages: Taken) => string;
}

const english: TerminalWords = {
  language: 'en',
  program: 'Starts and builds sites in several languages.',
  new: 'write a site that builds at once into a new folder',
  folder: 'the folder to make',
  locales: 'its languages, the default one first: fr,en or fr en',
  deploy: 'where it will be deployed: github-pages, netlify or cloudflare',
  build: 'build the site of this project with its Eleventy, and put it in its place when it is whole',
  further: 'further options of Eleventy, such as --pathprefix or --quiet',
  input: 'the folder of templates',
  output: 'where the site stands; by default as the project is configured',
  config: 'the configuration of the project',
  meant: (suggestion) => `: did you mean \`${suggestion}\`?`,
  noCode: (text) => `\`${text}\` is no code of a language`,
  noLanguage: 'Name at least one language, such as --locales fr,en',
  noName: 'Name the folder to make: almanach-site new my-site --locales fr,en',
  noHosting: (names, text) => `--deploy takes ${names}, not \`${text}\``,
  unusable: (folder, code) => `${folder} cannot be used as a folder (${code})`,
  notEmpty: (folder) => `${folder} is not empty, and nothing in it was touched: name a new folder`,
  written: (count, place, codes) => `${count} files in ${place}, with texts in ${codes}.`,
  untranslated: (code) => `There are no texts in ${code} yet: those are in English, with a note.`,
  deployed: (paths) => `It is deployed by ${paths.join(' and ')}: set \`url\` in site.yaml first.`,
  now: 'Now:',
  noEleventy: '@11ty/eleventy is not installed here: run npm install',
  forServer: (option) => `\`${option}\` is for a server: almanach-site build builds once`,
  lockLost: (lock) => `${lock} was removed while the site was built: another build may write there`,
  notRemoved: (folder, reason) => `${folder} was not removed (${reason}): the next build tries it again`,
  holdsProject: (folder) => `${folder} holds the project itself: name a folder in it with --output`,
  outside: (folder) =>
    `${folder} is outside the project: name a folder in it, or a link in it that leads there`,
  noFolder: (folder) => `${folder} is no folder`,
  unwritable: (above, code, folder) =>
    `${above} cannot be written (${code}): the next site is built there, beside ${folder}`,
  ownSystem: (folder) =>
    `${folder} is a file system of its own and cannot be renamed: name a folder in it with --output`,
  ended: (signal) => `Ended by ${signal}`,
  waiting: (folder, pid) => `Another build writes to ${folder} (process ${pid}): this one waits for it`,
  inTheWay: (file) => `${file} is in the way: no build wrote it`,
  loss: (path) =>
    `${path} in the output folder was put there by hand, and the new site has another thing of that name`,
  kept: (reason, folder) => `${reason}: it is kept in ${folder}`,
  nothingWritten: 'The content has errors: nothing was written',
  nothingWrong: 'Nothing is wrong any more.',
  templateFails: (output, reason) => `A template fails on ${output}: ${reason}`,
  prefixGivesWay: (prefix, path) => `pathPrefix ${prefix} gives way to ${path}, the path of url in site.yaml`,
  readDocuments: (read, all, kept) =>
    `${inEnglish.format(read)} of ${inEnglish.format(all)} documents, ${inEnglish.format(kept)} as parsed before`,
  renderedPages: (rendered, all) => `${inEnglish.format(rendered)} of ${inEnglish.format(all)} pages`,
  taken: (documents, pages) =>
    `${inEnglish.format(documents.all)} document${documents.all === 1 ? '' : 's'}, ${inEnglish.format(documents.kept)} as parsed before; ` +
    `${inEnglish.format(pages.all)} page${pages.all === 1 ? '' : 's'}, ${inEnglish.format(pages.kept)} as they stood`,
};

/** Returns a French plural: 0 and 1 are singular. */
function many(count: number): string {
  return count < 2 ? '' : 's';
}

const french: TerminalWords = {
  language: 'fr',
  program: 'Commence et construit des sites en plusieurs langues.',
  new: 'écrit dans un nouveau dossier un site qui se construit aussitôt',
  folder: 'le dossier à créer',
  locales: 'ses langues, celle par défaut d’abord : fr,en ou fr en',
  deploy: 'où il sera mis en ligne : github-pages, netlify ou cloudflare',
  build: 'construit le site de ce projet avec son Eleventy, et le met à sa place quand il est entier',
  further: 'd’autres options d’Eleventy, comme --pathprefix ou --quiet',
  input: 'le dossier des gabarits',
  output: 'où se trouve le site ; par défaut selon la configuration du projet',
  config: 'la configuration du projet',
  meant: (suggestion) => ` : vouliez-vous dire \`${suggestion}\` ?`,
  noCode: (text) => `\`${text}\` n’est le code d’aucune langue`,
  noLanguage: 'Nommez au moins une langue, par exemple --locales fr,en',
  noName: 'Nommez le dossier à créer : almanach-site new mon-site --locales fr,en',
  noHosting: (names, text) => `--deploy accepte ${names}, et non \`${text}\``,
  unusable: (folder, code) => `${folder} ne peut pas servir de dossier (${code})`,
  notEmpty: (folder) => `${folder} n’est pas vide, et rien n’y a été touché : nommez un nouveau dossier`,
  written: (count, place, codes) =>
    `${count} fichiers dans ${place}, avec des textes dans ces langues : ${codes}.`,
  untranslated: (code) =>
    `Il n’y a pas encore de textes dans la langue ${code} : ils sont en anglais, avec une note.`,
  deployed: (paths) =>
    `La mise en ligne passe par ${paths.join(' et ')} : réglez d’abord \`url\` dans site.yaml.`,
  now: 'Maintenant :',
  noEleventy: '@11ty/eleventy n’est pas installé ici : lancez npm install',
  forServer: (option) =>
    `\`${option}\` s’adresse à un serveur : almanach-site build construit une seule fois`,
  lockLost: (lock) =>
    `${lock} a été supprimé pendant la construction du site : une autre construction peut y écrire`,
  notRemoved: (folder, reason) =>
    `${folder} n’a pas été supprimé (${reason}) : la prochaine construction essaiera de nouveau`,
  holdsProject: (folder) => `${folder} contient le projet lui-même : nommez-y un dossier avec --output`,
  outside: (folder) =>
    `${folder} est hors du projet : nommez un dossier du projet, ou un lien du projet qui y mène`,
  noFolder: (folder) => `${folder} n’est pas un dossier`,
  unwritable: (above, code, folder) =>
    `Impossible d’écrire dans ${above} (${code}) : le prochain site y est construit, à côté de ${folder}`,
  ownSystem: (folder) =>
    `${folder} est un système de fichiers à part et ne peut pas être renommé : nommez-y un dossier avec --output`,
  ended: (signal) => `Interrompu par ${signal}`,
  waiting: (folder, pid) =>
    `Une autre construction écrit dans ${folder} (processus ${pid}) : celle-ci attend qu’elle finisse`,
  inTheWay: (file) => `${file} gêne la construction : aucune construction ne l’a écrit`,
  loss: (path) =>
    `${path} a été mis à la main dans le dossier de sortie, et le nouveau site a autre chose sous ce nom`,
  kept: (reason, folder) => `${reason} : l’ancien est gardé dans ${folder}`,
  nothingWritten: 'Le contenu a des erreurs : rien n’a été écrit',
  nothingWrong: 'Tout est de nouveau en ordre.',
  templateFails: (output, reason) => `Un gabarit échoue pour ${output} : ${reason}`,
  prefixGivesWay: (prefix, path) =>
    `pathPrefix ${prefix} cède la place à ${path}, le chemin d’url dans site.yaml`,
  readDocuments: (read, all, kept) =>
    `${inFrench.format(read)} documents sur ${inFrench.format(all)}, dont ${inFrench.format(kept)} déjà analysés`,
  renderedPages: (rendered, all) => `${inFrench.format(rendered)} pages sur ${inFrench.format(all)}`,
  taken: (documents, pages) =>
    `${inFrench.format(documents.all)} document${many(documents.all)}, dont ${inFrench.format(documents.kept)} déjà analysé${many(documents.kept)} ; ` +
    `${inFrench.format(pages.all)} page${many(pages.all)}, dont ${inFrench.format(pages.kept)} inchangée${many(pages.kept)}`,
};

/** What is said on a terminal, in each language of reports. */
export const terminalWordsIn: Readonly<Record<TerminalWords['language'], TerminalWords>> = {
  en: english,
  fr: french,
};

/** Returns what is said on this terminal, in the language of its system. */
export function terminalWords(): TerminalWords {
  return terminalWordsIn[languageOfSystem(process.env)];
}
