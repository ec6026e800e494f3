import { join } from 'node:path';
import type { Output } from '@almanach/core';
import { assetsOf } from './assets.js';
import { folderOfLocale } from './domains.js';
import type { Settings } from './options.js';
import type { SiteData } from './site-data.js';

/** A file that a build writes below the output folder. */
export interface WrittenFile {
  /** `'fr/index.html'`; with a slash at its end, whatever is written below a folder, whose names only the writing tells. */
  readonly output: string;
  /** What it is: one of the library's outputs, or what the build makes besides. */
  readonly by: Output['kind'] | 'picture' | 'search';
  /** The file that is copied; undefined for what is rendered. */
  readonly source: string | undefined;
}

/** Lists every file that a build writes, before it writes the first; the record of the build itself is not among them. */
export async function listWritten(settings: Settings, data: SiteData): Promise<readonly WrittenFile[]> {
  const { root, folders, pages } = settings;
  const kinds = new Map(data.library.outputs.map(({ output, kind }) => [output, kind]));
  const { domains } = data.library;
  const rendered = pages ? data.outputs : [];
  const assets = pages ? await assetsOf(folders) : new Map<string, string>();
  const files: WrittenFile[] = [
    ...rendered.map((output) => ({ output, by: kinds.get(output) ?? 'page', source: undefined })),
    ...data.copies.map(({ from, to }) => ({
      output: to,
      by: kinds.get(to) ?? ('picture' as const),
      source: join(root, from),
    })),
    ...domains.flatMap(({ folder }) =>
      [...assets].map(([name, source]) => ({
        output: `${folder}theme/${name}`,
        by: 'host' as const,
        source,
      })),
    ),
  ];
  // Servers of plain files look for it at the top.
  if (pages) for (const { output } of data.notFound) files.push({ output, by: 'page', source: undefined });
  const searched = data.routes.flatMap((route) =>
    route.kind === 'search' ? `${folderOfLocale(data.library, route.locale)}pagefind/` : [],
  );
  for (const output of new Set(searched)) files.push({ output, by: 'search', source: undefined });
  return files;
}
