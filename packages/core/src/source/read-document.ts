import { createDateParser } from '../date/parse-date.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { type Components, expectComponents } from '../markdown/component.js';
import type { Highlighter } from '../markdown/highlight.js';
import { createBodyParser } from '../markdown/parse-body.js';
import type { TreeParser } from '../markdown/parse-markdown.js';
import type { MarkdownPlugins } from '../markdown/plugins.js';
import { onceEach } from '../once.js';
import { cleanText, firstUnclean } from '../text/clean-text.js';
import { expectList, expectObject } from '../text/expect.js';
import type {
  AllowedHtml,
  Diagnostic,
  DocumentPath,
  ParsedDocument,
  ParseOptions,
  ParseSettings,
  SiteLocale,
  Source,
  Typography,
} from '../types.js';
import { documentPath } from './document-path.js';
import { expectSite, expectSource } from './expect-source.js';
import { type DateParser, readFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { parseOptionsOf } from './parse-options.js';
import type { PlainYamlReader } from './plain-yaml.js';
import { reportControl } from './report-control.js';
import { templateAddresses } from './template-addresses.js';
import { typographyOf } from './typography-of.js';

/** What a builder gives to the reading of documents, besides settings: values that no cache can hold. */
export interface ReadingTools {
  /** Plugins of unified, as functions. */
  readonly plugins?: MarkdownPlugins | undefined;
  /** Colours code, unless the site says no; by default, it stays as it is. */
  readonly highlight?: Highlighter | undefined;
  /** A faster parser, for the texts that it reads alike; remark-parse reads the others. */
  readonly fast?: TreeParser | undefined;
  /** A faster reader of front matter, for that which it reads alike. */
  readonly readPlain?: PlainYamlReader | undefined;
}

/** What a builder adds to the settings of a site. */
interface SiteAdditions {
  readonly allow?: AllowedHtml | undefined;
  /** The components that a text can call: `buildLibrary`, which takes them too, calls them. */
  readonly components?: Components | undefined;
}

/** What a document is read with: the settings of its site, or what was derived from them. */
export type ReadDocumentOptions = ReadingTools &
  (
    | ({ readonly site: ParseSettings; readonly options?: undefined } & SiteAdditions)
    | ({ readonly options: ParseOptions; readonly site?: undefined } & {
        readonly [Name in keyof SiteAdditions]?: undefined;
      })
  );

/** A text above this length, in UTF-16 units, is data and no document. */
const longest = 2 * 1024 * 1024;

/** No more than this of a file is read. */
const mostRead = 8 * 1024 * 1024;

/** Folders below each other: sections are walked from the top. */
const deepestFolder = 100;

/**
 * Reads the document that a text is: its fields, its HTML with holes, its outline, and every problem in it. Depends on
 * nothing but its text, path and site. Never throws for an author's mistake.
 *
 * @throws TypeError where the source or the site is none.
 * @example
 * readDocument({ path: 'content/fr/a.md', text: '---\ntitle: A\n---\nBonjour' }, { site }).fields.title // 'A'
 */
export function readDocument(source: Source, options: ReadDocumentOptions): ParsedDocument {
  expectSource(source);
  expectObject(options, 'options with the settings of a site, { site }');
  if (options.options === undefined) expectSite(options);
  else expectList(options.options.locales, 'what `parseOptionsOf` returns, as `options`');
  return createDocumentReader(options)(source);
}

/** Returns the reader of a site's documents, which is faster than one for each: it keeps a parser for every language. */
export function createDocumentReader(given: ReadDocumentOptions): (source: Source) => ParsedDocument {
  const options = given.options ?? optionsOf(given);
  const { allow, components, dialects, llms: keepsMarkdown } = options;
  const { plugins, fast } = given;
  const highlight = options.highlight ? given.highlight : undefined;
  const dateParser = onceEach((language: string) => createDateParser({ locale: language }));
  const parserFor = (siteUrl: string, typography: Typography) =>
    onceEach((language: string) =>
      createBodyParser({
        language,
        typography,
        siteUrl,
        highlight,
        plugins,
        allow,
        components,
        dialects,
        fast,
        keepsMarkdown,
      }),
    );
  const parsersAt = onceEach((siteUrl: string) =>
    onceEach((typography: Typography) => parserFor(siteUrl, typography)),
  );
  const bodyParser = ({ language, url = options.url }: SiteLocale, typography: Typography) =>
    parsersAt(url)(typography)(language);
  return (source) => read(source, { site: options, dateParser, bodyParser, readPlain: given.readPlain });
}

function optionsOf({
  site,
  allow,
  components = {},
}: { readonly site: ParseSettings } & SiteAdditions): ParseOptions {
  expectComponents(components);
  return parseOptionsOf(site, { allow, components: Object.keys(components) });
}

/** What every document of a site is read with. */
interface Readers {
  readonly site: ParseSettings;
  readonly dateParser: (language: string) => DateParser;
  readonly bodyParser: (locale: SiteLocale, typography: Typography) => ReturnType<typeof createBodyParser>;
  readonly readPlain: PlainYamlReader | undefined;
}

function read(source: Source, { site, dateParser, bodyParser, readPlain }: Readers): ParsedDocument {
  const file = source.path;
  const diagnostics: Diagnostic[] = [];
  const path = locate(file, site, diagnostics);
  const text = readableText(source, diagnostics);
  const frontMatter = readFrontMatter({ path: file, text }, readPlain);
  const locale = localeOf(site, path.locale);
  const {
    fields,
    places,
    diagnostics: ofFields,
  } = readFields(frontMatter, {
    file,
    site,
    locale,
    parseDate: (text) => dateParser(locale.language)(text),
  });
  const typography = typographyOf(site, locale, fields.typography);
  const parseBody = bodyParser(locale, typography);
  const date = fields.date ?? path.date;
  const isArticle = fields.kind === 'article' || (fields.kind === undefined && date !== undefined);
  const discussed = isArticle && fields.comments !== false;
  const from = frontMatter.bodyStart;
  const { namedAddresses = {}, ...body } = parseBody(text, {
    file,
    title: fields.title ?? true,
    from,
    discussed,
  });
  const isEmpty = text.slice(frontMatter.bodyStart).trim() === '' && source.text.length <= longest;
  if (isEmpty && !path.index && fields.title === undefined)
    diagnostics.push(diagnose('document-empty', placeIn(file)));
  const { links, media } = body.references;
  const addresses = [...links, ...media].map(({ written }) => written);
  const templates = templateAddresses(
    fields.cover ? [...addresses, fields.cover.src] : addresses,
    namedAddresses,
    site.dialects,
  );
  const [heading] = body.outline;
  const title = (fields.title ?? body.heading ?? heading?.title)?.normalize('NFC');
  return {
    ...body,
    file,
    path,
    fields: { ...fields, ...(title !== undefined && { title }), ...(date !== undefined && { date }) },
    places,
    ...(templates && { templateAddresses: templates }),
    diagnostics: [...diagnostics, ...frontMatter.diagnostics, ...ofFields, ...body.diagnostics],
  };
}

/** Parses the path of a document; one that cannot be read is reported, and stands at the top. */
function locate(file: string, site: ParseSettings, diagnostics: Diagnostic[]): DocumentPath {
  const depth = file.split('/').length - 1;
  const path = depth > deepestFolder ? undefined : documentPath(file, site);
  if (path) return path;
  const advice = `Keep folders at most ${deepestFolder} deep.`;
  diagnostics.push(
    depth > deepestFolder
      ? diagnose('nesting-too-deep', placeIn(file), { found: String(depth), advice })
      : localeUnknown(file),
  );
  // A key has the folders that it names, so that of too many it has none.
  const key = depth > deepestFolder ? file.replaceAll('/', '-') : file;
  return { locale: site.defaultLocale, key, folder: '', index: false, name: file };
}

/** Returns the text of a source without what cannot be read, which is reported; of one that is too large, nothing. */
function readableText({ path, text }: Source, diagnostics: Diagnostic[]): string {
  if (text.length > longest) {
    const size = `${text.length < mostRead ? '' : 'at least '}${(text.length / 1024 / 1024).toFixed(1)} MiB`;
    diagnostics.push(diagnose('file-too-large', placeIn(path), { found: size, expected: 'at most 2 MiB' }));
    return '';
  }
  // A lone carriage return ends a line of Markdown, but none of YAML in what reads it: as a line feed it ends both.
  const written = text.replace(/\r(?!\n)/g, '\n');
  const control = firstUnclean(written);
  if (control < 0) return written;
  diagnostics.push(reportControl(path, written, control));
  return cleanText(written);
}

/** Reports a document that stands below no locale's folder. */
export function localeUnknown(file: string): Diagnostic {
  return diagnose('locale-unknown', placeIn(file), { found: file.replace(/^content\//, '').split('/')[0] });
}

function localeOf(site: ParseSettings, code: string): SiteLocale {
  const locale = site.locales.find((each) => each.code === code) ?? site.locales[0];
  if (!locale) throw new TypeError('Expected a site with a locale, not `0`');
  return locale;
}
