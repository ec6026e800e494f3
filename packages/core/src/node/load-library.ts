import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type BuildOptions, buildLibrary } from '../build-library.js';
import { expectObject } from '../text/expect.js';
import type { Library, LocaleCode, MediaFile, MessageFile, Messages, Moment, PlainDate } from '../types.js';
import { listSources } from './list-sources.js';
import { parseDocuments } from './parse-documents.js';
import type { AlmanachConfig } from './read-config.js';

/** What a library is loaded from. */
export interface LoadOptions<Schema extends StandardSchemaV1 = StandardSchemaV1>
  extends Pick<
      BuildOptions<Schema>,
      | 'drafts'
      | 'search'
      | 'manifest'
      | 'data'
      | 'messageKeys'
      | 'lang'
      | 'shownMenus'
      | 'templateMedia'
      | 'outputs'
      | 'layouts'
    >,
    AlmanachConfig {
  /** The folder that holds `site.yaml`. */
  readonly root: string;
  /** The folder that the site is written to, absolute: what stands there is no content, and no link leads there. */
  readonly output?: string | undefined;
  /** The day or instant of the build; by default, this one. */
  readonly now?: PlainDate | Moment | undefined;
  /** Whether nothing is taken from earlier builds; by default if `ALMANACH_FRESH=1`. */
  readonly fresh?: boolean | undefined;
  /** Words of a theme; the site's own win over them. */
  readonly messages?: readonly MessageFile[] | Readonly<Record<LocaleCode, Messages>> | undefined;
  /** What is known of media files besides their sizes, such as variants; by path below the root. */
  readonly media?: Readonly<Record<string, MediaFile>> | undefined;
}

/**
 * Loads the library of the site in a folder: lists its files, parses them and joins what they say. Never rejects for
 * what an author can get wrong: without a usable `site.yaml` the content is read with stand-in settings, and the
 * diagnostics say why a build must fail. What is given of `markdown`, `components`, `allow`, `sources`, `parser`,
 * `cache` and `strict` wins over `almanach.config.js`.
 *
 * @throws TypeError for a root that is no text, for a setting that is unknown or not valid, and where a source yields
 * what is no document.
 * @example
 * const library = await loadLibrary({ root: 'fixtures/acretion', now: '2016-01-01' })
 * library.locale('fr').find('blog/cohesion')?.title // 'Cohésion et e-management'
 */
export async function loadLibrary<Schema extends StandardSchemaV1 = StandardSchemaV1<unknown, unknown>>(
  options: LoadOptions<Schema>,
): Promise<Library<StandardSchemaV1.InferOutput<Schema>, LocaleCode, string>> {
  expectObject(options, 'options with the folder of a site, { root }');
  const {
    root,
    output,
    now = new Date().toISOString(),
    messages,
    media = {},
    markdown,
    components,
    parser,
    allow,
    sources,
    cache,
    strict,
    fresh,
    ...build
  } = options;
  const content = await parseDocuments(await listSources(root, { output }), {
    markdown,
    components,
    allow,
    parser,
    sources,
    cache,
    strict,
    fresh,
  });
  return buildLibrary<Schema>({
    ...build,
    ...content,
    now,
    messages: [...themeFiles(messages), ...content.messages],
    media: mergeMedia(content.media, media),
  });
}

/** Returns the words that a host brings as files of a theme. */
export function themeFiles(messages: LoadOptions['messages'] = []): readonly MessageFile[] {
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
  further: Readonly<Record<string, MediaFile>>,
): Record<string, MediaFile> {
  const merged = { ...read };
  for (const [path, file] of Object.entries(further)) merged[path] = { ...merged[path], ...file };
  return merged;
}
