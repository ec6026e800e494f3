import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostics, type Library, readSite, type Site } from '@almanach/core';
import { loadLibrary } from '@almanach/core/node';
import { type Drawings, makeDrawings, noDrawings } from './covers/drawings.js';
import { makePictures, noPictures } from './images.js';
import { manifest } from './manifest.js';
import type { Settings } from './options.js';
import { SiteData } from './site-data.js';
import { readThemeWords } from './theme-words.js';

/**
 * Gives what loads the site anew for each build and tells on the error output what is wrong with it. What a server
 * shows goes on with the last settings that could be read; a single build ends with an error.
 */
export function createSiteLoader(settings: Settings) {
  const { root, words, search, images, drafts, now } = settings;
  let last: SiteData | undefined;
  let told = '';
  let toldLeft = '';

  return async function load({ serving }: { readonly serving: boolean }): Promise<SiteData> {
    const site = readSettings(root);
    const pictures = images.length > 0 ? await makePictures(root, images) : noPictures;
    const library = await loadLibrary({
      root,
      search,
      media: pictures.media,
      drafts,
      now,
      manifest,
      messages: readThemeWords(words, site?.locales ?? []),
    });
    const problems = [...library.diagnostics, ...pictures.diagnostics];
    const failed = problems.some(({ severity }) => severity === 'error');
    const drawings = site && (serving || !failed) ? await draw(library, serving) : noDrawings;
    const copies = [...pictures.copies, ...drawings.copies];
    const data =
      site || !last ? new SiteData(library, problems, copies, drawings) : last.withProblems(problems);
    if (site) last = data;

    const report = formatDiagnostics(data.diagnostics);
    if (report !== told) process.stderr.write(report === '' ? 'Nothing is wrong any more.\n' : report);
    told = report;
    if (data.failed && !serving) throw new ContentError();
    return data;
  };

  async function draw(library: Library, serving: boolean): Promise<Drawings> {
    const { covers, look, faces, openGraphImages } = settings;
    // Who reads on this machine shows no page to a social network.
    const cards = serving ? false : openGraphImages;
    const drawings = await makeDrawings(library, { root, faces, covers, cards, look });
    const left = drawings.left.join('');
    if (left !== toldLeft) process.stderr.write(left);
    toldLeft = left;
    return drawings;
  }
}

/**
 * Tells which messages templates asked for and nobody has, so that no reader sees the name of one.
 *
 * @throws Error where it is no server that runs.
 */
export function checkWords(library: Library, { serving }: { readonly serving: boolean }): void {
  const absent = library.diagnostics.filter(
    ({ rule, severity }) => rule === 'message-absent' && severity === 'error',
  );
  if (absent.length === 0) return;
  process.stderr.write(formatDiagnostics(absent));
  if (!serving) throw new ContentError();
}

/** Gives the settings of the site in a folder; undefined where they cannot be read, which the library reports. */
export function readSettings(root: string): Site | undefined {
  try {
    return readSite({ path: 'site.yaml', text: readFileSync(join(root, 'site.yaml'), 'utf8') }).site;
  } catch {
    // The library says that there is no such file.
    return undefined;
  }
}

/** Ends a build whose content has errors: they were told before. */
class ContentError extends Error {
  /** Eleventy would else print where in this file the error was made. */
  readonly skipOriginalStack = true;

  constructor() {
    super('The content has errors: nothing was written');
  }
}
