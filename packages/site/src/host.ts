import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuildOptions, Domain, Site } from '@almanach/core';
import { assetsOf } from './assets.js';
import { manifest } from './manifest.js';
import { readTemplateRequests } from './message-keys.js';
import type { Settings } from './options.js';
import { findOwnPages, outputsOf, type TemplateFolder } from './own-pages/own-pages.js';
import { listPassthrough, type Passthrough } from './passthrough.js';
import { readShownMenus } from './shown-menus.js';
import { layoutFolder } from './template-of.js';
import { readThemeWords } from './theme-words.js';

/** Where all stands while the settings cannot be read. */
const wholeSite: Domain = { url: '', origin: '', basePath: '/', folder: '', locales: [] };

/** What a library is told of the theme and of what is written besides its pages. */
export interface HostFacts
  extends Required<
    Pick<
      BuildOptions,
      | 'drafts'
      | 'search'
      | 'manifest'
      | 'messageKeys'
      | 'shownMenus'
      | 'templateMedia'
      | 'outputs'
      | 'pages'
      | 'layouts'
    >
  > {
  /** The theme's words. */
  readonly messages: ReturnType<typeof readThemeWords>;
}

/** What Eleventy writes for a project besides; nothing where no project builds the site. */
export interface ProjectWrites {
  readonly passthrough?: Passthrough | undefined;
  readonly templates?: TemplateFolder | undefined;
}

/**
 * Collects what a library is told of the theme and the project, for a build and for a check alike.
 *
 * @param site Undefined where its settings cannot be read.
 */
export async function readHostFacts(
  settings: Settings,
  site: Pick<Site, 'locales' | 'domains' | 'menus'> | undefined,
  { passthrough, templates }: ProjectWrites = {},
): Promise<HostFacts> {
  const { locales = [], domains = [wholeSite], menus = {} } = site ?? {};
  const { root, folders, pages, words, drafts, search } = settings;
  const assets = pages ? await assetsOf(folders) : new Map<string, string>();
  // Where the theme writes no pages, what stands at their addresses is the project's own affair.
  const copied = pages && passthrough ? await listPassthrough(passthrough) : [];
  const requests = pages ? await readTemplateRequests(folders, root) : { messageKeys: [], media: [] };
  const ownPages = templates ? await findOwnPages(templates, root, { domains }) : [];
  return {
    drafts,
    search,
    manifest,
    pages: ownPages,
    // Without the theme's pages, `layout` is the affair of the project's own.
    layouts: pages ? layoutsIn(folders) : undefined,
    messages: readThemeWords(words, locales),
    messageKeys: requests.messageKeys,
    templateMedia: requests.media,
    shownMenus: pages ? await readShownMenus(folders, Object.keys(menus), templates) : undefined,
    outputs: [
      ...domains.flatMap(({ folder }) =>
        [...assets].map(([name, path]) => ({ output: `${folder}theme/${name}`, by: below(root, path) })),
      ),
      ...copied.map(({ source, output }) => ({ output, by: below(root, source) })),
      ...(pages ? outputsOf(ownPages, { domains }) : []),
    ],
  };
}

/** Lists the names of the templates that a document may name as its `layout`. */
function layoutsIn(folders: readonly string[]): readonly string[] {
  const names = folders.flatMap((folder) => {
    const layouts = join(folder, layoutFolder);
    return existsSync(layouts) ? readdirSync(layouts) : [];
  });
  return [...new Set(names.flatMap((name) => /^([\w-]+)\.njk$/.exec(name)?.[1] ?? []))].sort();
}

function below(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
