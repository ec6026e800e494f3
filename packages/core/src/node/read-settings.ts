import { resolve } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import { defineSite } from '../site-config/define-site.js';
import { readSite, type SiteReading } from '../site-config/read-site.js';
import { expectText } from '../text/expect.js';
import type { Diagnostic, Site } from '../types.js';
import { isLinkOutside } from './link-target.js';
import { lookAt, type SourceList } from './list-sources.js';
import { readText } from './read-text.js';

export type { SiteReading };

const path = 'site.yaml';

/**
 * Reads the settings of the site in a folder, `site.yaml`; no site where they cannot be made out.
 *
 * @throws TypeError where the root is no text.
 * @example
 * (await readSettings('fixtures/acretion')).site?.locales[0]?.code // 'fr'
 */
export async function readSettings(root: string): Promise<SiteReading> {
  expectText(root, 'a folder');
  const stats = await lookAt(resolve(root, path));
  if (stats === 'ENOENT') return { diagnostics: [await reportMissing(resolve(root))] };
  if (typeof stats === 'string')
    return { diagnostics: [diagnose('file-unreadable', placeIn(path), { found: stats })] };
  if (await isLinkOutside(resolve(root), path))
    return { diagnostics: [diagnose('file-outside', placeIn(path), { found: path })] };
  const { size, mtimeMs: modified } = stats;
  const text = readText(resolve(root), { path, kind: 'settings', size, modified });
  if (!text.source) return text;
  const { site, diagnostics } = readSite(text.source);
  return { ...(site && { site }), diagnostics: [...text.diagnostics, ...diagnostics] };
}

/** Reports that there are no settings, or that they stand in a file of another name. */
async function reportMissing(root: string): Promise<Diagnostic> {
  for (const found of ['site.yml', 'Site.yaml', 'site.json', 'site.toml']) {
    if (typeof (await lookAt(resolve(root, found))) === 'string') continue;
    const isYaml = !found.endsWith('.toml');
    const advice = isYaml ? `Rename ${found} to ${path}.` : `Write what ${found} says in YAML, as ${path}.`;
    return diagnose('site-missing', placeIn(path), { found, expected: path, advice });
  }
  return diagnose('site-missing', placeIn(path));
}

/** Makes settings to judge the content by where there are none: the folders below `content/` that can be languages. */
export function assumeSettings({ sources }: SourceList): Site {
  const documents = sources.filter(({ kind }) => kind === 'document');
  const names = new Set(documents.map((source) => source.path.split('/')[1] ?? ''));
  const codes = [...names].filter((name) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(name));
  return defineSite({
    url: 'https://site.invalid',
    locales: codes.length > 0 ? codes : ['en'],
    title: 'site.invalid',
  });
}
