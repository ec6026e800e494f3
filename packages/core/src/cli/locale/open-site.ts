import type { Command } from 'commander';
import type { LoadOptions } from '../../node/index.js';
import { type LocaleRefusal, readSiteOf } from '../../node/locale/add-locale.js';
import type { ReportLanguage, Site } from '../../types.js';
import { findHost } from '../find-host.js';
import { expectFolder } from '../report.js';
import { localeWords } from './words.js';

/** A site, and what its host brings to it. */
export interface OpenedSite {
  readonly site: Site;
  readonly root: string;
  readonly brought: Pick<LoadOptions, 'messages' | 'messageKeys'>;
}

/** Opens the site of a folder, or of the project in it. Ends the program where there is none. */
export async function openSite(program: Command, folder: string, lang: ReportLanguage): Promise<OpenedSite> {
  await expectFolder(program, folder, lang);
  const host = await findHost(folder);
  const root = host?.options.root ?? folder;
  const site = await readSiteOf(root);
  if ('reason' in site) return program.error(sayRefusal(site, folder, lang));
  return { site, root, brought: host?.options ?? {} };
}

/** Says why a locale was not added, or a site not opened. */
export function sayRefusal(refusal: LocaleRefusal, name: string, lang: ReportLanguage): string {
  const { refusals } = localeWords[lang];
  return refusal.reason === 'country'
    ? refusals.country(name, refusal.expected)
    : refusals[refusal.reason](name);
}
