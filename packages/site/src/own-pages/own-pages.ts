import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { BuildOptions } from '@almanach/core';
import { glob } from 'tinyglobby';
import { ownPermalink, type SiteDomains } from '../domains.js';
import { isRecord, readTemplateData } from './template-data.js';
import { templateUrl } from './template-url.js';

/** The pages that a project writes from templates of its own, as a library is told of them. */
export type HostPages = NonNullable<BuildOptions['pages']>;

/** The templates of a project. */
export interface TemplateFolder {
  /** The folder that the paths start from. */
  readonly folder: string;
  readonly input: string;
  /** The extensions that Eleventy takes for templates; by default, those of the languages that it knows. */
  readonly formats?: readonly string[] | undefined;
  /** The globs of what Eleventy leaves out. */
  readonly ignores: readonly string[];
}

/** The languages of which a template is a page, `11ty.js` last, whose data are code. */
const languages = 'html,md,njk,liquid,webc,hbs,mustache,ejs,haml,pug,11ty.js,11ty.cjs,11ty.mjs'.split(',');

/**
 * Finds the pages that a project's own templates become, without running any: their front matter, data files and paths
 * tell the address. What only code decides, such as a `permalink` that is a function or names what pagination brings, is
 * not known, and left out.
 *
 * @param root The folder of the site, from which files are named.
 * @param site Its domains, whose paths Eleventy's addresses leave out.
 */
export async function findOwnPages(
  { folder, input, formats = languages, ignores }: TemplateFolder,
  root: string,
  site: SiteDomains,
): Promise<HostPages> {
  const from = resolve(folder, input);
  const extensions = languages.filter((each) => formats.includes(each.replace(/^11ty\.[cm]js$/, '11ty.js')));
  if (extensions.length === 0) return [];
  const files = await glob(`**/*.{${extensions.join(',')}}`, {
    cwd: from,
    ignore: ['**/node_modules/**', ...ignores.map((ignored) => fromFolder(ignored, folder, from))],
    dot: false,
  });
  return files.sort().flatMap((path) => {
    const extension = extensions.find((each) => path.endsWith(`.${each}`)) ?? '';
    const stem = path.slice(0, -1 - extension.length);
    const data = readTemplateData(from, path, stem);
    const url = templateUrl(stem, data);
    const permalink = url === undefined ? undefined : ownPermalink(site, url);
    if (permalink === undefined) return [];
    const { title, almanach } = data.fields;
    const place = isRecord(almanach) ? almanach : {};
    const file = relative(root, resolve(from, path)).split(sep).join('/');
    return [
      {
        permalink,
        file,
        locale: textOf(place.locale),
        key: textOf(place.key),
        title: textOf(place.title) ?? textOf(title),
      },
    ];
  });
}

/** Lists the files that pages are written to, below the output folder, with the templates that they come from. */
export function outputsOf(pages: HostPages, { domains }: SiteDomains): NonNullable<BuildOptions['outputs']> {
  return pages.flatMap(({ permalink, file: by }) => {
    const hosted = domains.find(({ origin }) => permalink.startsWith(`${origin}/`));
    const domain = hosted ?? domains[0];
    if (!domain) return [];
    const { origin, basePath, folder } = domain;
    const path = permalink.slice((hosted ? origin.length : 0) + basePath.length);
    return [{ output: folder + (path === '' || path.endsWith('/') ? `${path}index.html` : path), by }];
  });
}

/** Writes a glob of Eleventy's, which starts from the working directory, from the folder of templates. */
function fromFolder(ignored: string, folder: string, from: string): string {
  if (ignored.startsWith('**') || isAbsolute(ignored)) return ignored;
  const base = relative(from, folder).split(sep).join('/');
  return posix.join(base, ignored);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
