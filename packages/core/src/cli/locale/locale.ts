import type { Command } from 'commander';
import { missingWords, nameLocale, refuseLocale, writeSkeleton } from '../../node/locale/add-locale.js';
import { readDescriptions } from '../../node/locale/open-words.js';
import type { ReportLanguage } from '../../types.js';
import { findHost } from '../find-host.js';
import { commandWords } from '../words.js';
import { openSite, sayRefusal } from './open-site.js';
import { localeWords } from './words.js';

/** Adds the command `locale` to a program: it adds languages to a site, and shows which words they lack. */
export function addLocale(program: Command, lang: ReportLanguage = 'en'): void {
  const words = localeWords[lang];
  const command = program.command('locale').description(words.about).usage('[command]');
  command
    .command('add')
    .description(words.add)
    .usage('<code> [folder]')
    .argument('<code>', words.code)
    .argument('[folder]', commandWords[lang].folder, '.')
    .action(async (code: string, folder: string) => addTo(command, { code, folder }, lang));
  command
    .command('words')
    .description(words.words)
    .usage('<code> [folder] [options]')
    .argument('<code>', words.code)
    .argument('[folder]', commandWords[lang].folder, '.')
    .option('--json', words.json)
    .action(async (code: string, folder: string, { json }: { readonly json?: boolean }) =>
      showWords(command, { code, folder, json: json ?? false }, lang),
    );
}

interface LocalePlace {
  readonly code: string;
  readonly folder: string;
}

async function addTo(program: Command, { code, folder }: LocalePlace, lang: ReportLanguage): Promise<void> {
  const words = localeWords[lang];
  const { site, root } = await openSite(program, folder, lang);
  const refusal = refuseLocale(site, code) ?? (await nameLocale(root, code));
  if (refusal) program.error(sayRefusal(refusal, code, lang));
  // A host brings the words of the languages that a site has: it is asked again, now that there is one more.
  const host = await findHost(folder);
  const { words: missing, written } = await writeSkeleton(root, code, host?.options ?? {});
  const isWritten = (path: string) => written.includes(path);
  const file = `locales/${code}.json`;
  const lines = [
    words.named(code),
    isWritten(file) ? words.skeleton(file, missing.length) : words.kept(file),
    ...(isWritten(`locales/${code}.todo`) ? [words.todo(`locales/${code}.todo`)] : []),
    ...(missing.length > 0 ? [words.next(code)] : []),
    ...(site.locales.length === 1 ? [words.prefixes] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function showWords(
  program: Command,
  { code, folder, json }: LocalePlace & { readonly json: boolean },
  lang: ReportLanguage,
): Promise<void> {
  const words = localeWords[lang];
  const { site, root, brought } = await openSite(program, folder, lang);
  if (!site.locales.some((locale) => locale.code === code))
    program.error(words.noLocale(code, site.locales.map((locale) => locale.code).join(', ')));
  const missing = await missingWords(root, code, brought);
  const descriptions = await readDescriptions();
  const told = missing.map(({ key, name, original }) => ({
    key,
    original,
    description: descriptions.get(name),
  }));
  if (json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  else if (told.length === 0) process.stdout.write(`${words.complete(code)}\n`);
  else {
    const lines = told.map(({ key, original, description }) =>
      [`${key}: ${JSON.stringify(original)}`, ...(description ? [`  ${description}`] : [])].join('\n'),
    );
    process.stdout.write(`${lines.join('\n')}\n${words.missing(missing.length, code)}\n`);
  }
}
