import { createDateParser } from '../date/parse-date.js';
import { type Components, expectComponents } from '../markdown/component.js';
import type { Highlighter } from '../markdown/highlight.js';
import { createBodyParser } from '../markdown/parse-body.js';
import type { TreeParser } from '../markdown/parse-markdown.js';
import type { MarkdownPlugins } from '../markdown/plugins.js';
import { onceEach } from '../once.js';
import type { AllowedHtml, ParseOptions, ParseSettings, SiteLocale, Typography } from '../types.js';
import type { DateParser } from './fields.js';
import { parseOptionsOf } from './parse-options.js';
import type { PlainYamlReader } from './plain-yaml.js';

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

/** Creates what every document of a site is read with. */
export function createDocumentReaders(given: ReadDocumentOptions): DocumentReaders {
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
  return { site: options, dateParser, bodyParser, readPlain: given.readPlain };
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
export interface DocumentReaders {
  readonly site: ParseSettings;
  readonly dateParser: (language: string) => DateParser;
  readonly bodyParser: (locale: SiteLocale, typography: Typography) => ReturnType<typeof createBodyParser>;
  readonly readPlain: PlainYamlReader | undefined;
}
