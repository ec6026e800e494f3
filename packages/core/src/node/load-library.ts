import { resolve } from 'node:path';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { buildLibrary } from '../build-library.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { readMessages } from '../messages/index.js';
import type { ManifestOptions } from '../route/manifest.js';
import { defineSite, readSite } from '../site-config.js';
import { checkComments } from '../source/check-comments.js';
import { documentPath } from '../source/document-path.js';
import { readComments } from '../source/read-comments.js';
import { createDocumentReader, localeUnknown } from '../source/read-document.js';
import type {
  Diagnostic,
  Library,
  LocaleCode,
  MediaFile,
  MessageFile,
  Messages,
  Moment,
  PlainDate,
  Site,
} from '../types.js';
import { countRepeated } from './count-repeated.js';
import { readSources, type Sources } from './read-sources.js';

/** What a library is loaded from. */
export interface LoadOptions<Schema extends StandardSchemaV1 = StandardSchemaV1> {
  /** The folder that holds `site.yaml`. */
  readonly root: string;
  /** The day or instant of the build; by default, this one. */
  readonly now?: PlainDate | Moment | undefined;
  /** Shows drafts and future documents; `false` by default. */
  readonly drafts?: boolean | undefined;
  /** Words of a theme; the site's own win over them. */
  readonly messages?: readonly MessageFile[] | Readonly<Record<LocaleCode, Messages>> | undefined;
  /** What is known of media files besides their sizes, such as variants; by path below the root. */
  readonly media?: Readonly<Record<string, MediaFile>> | undefined;
  /** Whether each locale has a page to search on; `true` by default. */
  readonly search?: boolean | undefined;
  /** What a theme adds to the web manifest: icons and colours. */
  readonly manifest?: ManifestOptions | undefined;
  /** The schema of the site's own `data`. */
  readonly data?: Schema | undefined;
}

/**
 * Gives the library of the site in a folder. Rejects for nothing that an author can get wrong: without a usable
 * `site.yaml`, the content is read with stand-in settings, and the diagnostics say why the build must fail.
 *
 * @example
 * const library = await loadLibrary({ root: 'fixtures/acretion', now: '2016-01-01' })
 * library.locale('fr').find('blog/cohesion')?.title // 'Cohésion et e-management'
 */
export async function loadLibrary<Schema extends StandardSchemaV1 = StandardSchemaV1<unknown, unknown>>(
  options: LoadOptions<Schema>,
): Promise<Library<StandardSchemaV1.InferOutput<Schema>>> {
  if (typeof options.root !== 'string')
    throw new TypeError(`Expected a folder, not \`${String(options.root)}\``);
  const sources = await readSources(resolve(options.root));
  const diagnostics: Diagnostic[] = [...sources.diagnostics];
  const site = siteOf(sources, diagnostics);

  const readDocument = createDocumentReader({ site });
  const documents = [];
  const strangers = new Map<string, Diagnostic>();
  for (const source of sources.documents) {
    if (documentPath(source.path, site)) documents.push(readDocument(source));
    else {
      const problem = localeUnknown(source.path);
      if (!strangers.has(problem.found ?? '')) strangers.set(problem.found ?? '', problem);
    }
  }
  diagnostics.push(...strangers.values());

  const messages = sources.messages.flatMap((source) => {
    const code = source.path.replace(/^locales\/|\.json$/g, '');
    if (site.locales.some((locale) => locale.code === code)) return [readMessages(source, code)];
    diagnostics.push(diagnose('locale-unknown', placeIn(source.path), { found: code }));
    return [];
  });
  const comments = sources.comments.map((source) => readComments(source, { site }));

  diagnostics.push(...checkComments(comments, documents));

  return buildLibrary<Schema>({
    site,
    documents: countRepeated(documents),
    messages: [...themeFiles(options.messages), ...messages],
    media: mergeMedia(sources.media, options.media ?? {}),
    comments,
    now: options.now ?? new Date().toISOString(),
    ...(options.drafts !== undefined && { drafts: options.drafts }),
    ...(options.data !== undefined && { data: options.data }),
    ...(options.search !== undefined && { search: options.search }),
    ...(options.manifest !== undefined && { manifest: options.manifest }),
    diagnostics,
  });
}

function siteOf(sources: Sources, diagnostics: Diagnostic[]): Site {
  if (sources.site) {
    const reading = readSite(sources.site);
    diagnostics.push(...reading.diagnostics);
    if (reading.site) return reading.site;
  } else if (!diagnostics.some(({ file }) => file === 'site.yaml'))
    diagnostics.push(diagnose('site-missing', placeIn('site.yaml')));
  return standIn(sources);
}

/** The folders below `content/` that can be languages are taken for locales. */
function standIn({ documents }: Sources): Site {
  const names = new Set(documents.map(({ path }) => path.split('/')[1] ?? ''));
  const codes = [...names].filter((name) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(name));
  return defineSite({
    url: 'https://site.invalid',
    locales: codes.length > 0 ? codes : ['en'],
    title: 'site.invalid',
  });
}

function themeFiles(messages: LoadOptions['messages']): readonly MessageFile[] {
  if (!messages) return [];
  if (isFileList(messages)) return messages;
  return Object.entries(messages).map(([locale, words]) => ({
    file: `theme/${locale}.json`,
    locale,
    messages: words,
    places: {},
    diagnostics: [],
  }));
}

function isFileList(messages: NonNullable<LoadOptions['messages']>): messages is readonly MessageFile[] {
  return Array.isArray(messages);
}

function mergeMedia(
  read: Readonly<Record<string, MediaFile>>,
  known: Readonly<Record<string, MediaFile>>,
): Record<string, MediaFile> {
  const merged = { ...read };
  for (const [path, file] of Object.entries(known)) merged[path] = { ...merged[path], ...file };
  return merged;
}
