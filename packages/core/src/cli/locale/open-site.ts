import type { Command } from 'commander';
import { type LocaleRefusal, readSiteOf } from '../../node/locale/add-locale.js';
import type { ReportLanguage, Site } from '../../types.js';
import { findHost } from '../find-host.js';
import { expectFolder } from '../report.js';
import { localeWords } from './words.js';

/** Opens the site of a folder, or of the project in it. Ends the program where there is none. */
export async function openSite(
  program: Command,
  folder: string,
  lang: ReportLanguage,
): Promise<{ readonly site: Site; readonly root: string }> {
  await expectFolder(program, folder, lang);
  const host = await findHost(folder);
  const root = host?.options.root ?? folder;
  const site = await readSiteOf(root);
  return 'reason' in site ? program.error(sayRefusal(site, folder, lang)) : { site, root };
}

/** Says why a locale was not added, or a site not opened. */
export function sayRefusal(refusal: LocaleRefusal, name: string, lang: ReportLanguage): string {
  const { refusals } = localeWords[lang];
  return refusal.reason === 'country'
    ? refusals.country(name, refusal.expected)
    : refusals[refusal.reason](name);
}
