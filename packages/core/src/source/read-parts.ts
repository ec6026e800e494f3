import { diagnose, placeIn } from '../diagnostic.js';
import type { PlaceInText } from '../site-config/text-place.js';
import type {
  Diagnostic,
  DocumentPath,
  ParsedBody,
  ParsedDocument,
  ParseSettings,
  Position,
  SiteLocale,
} from '../types.js';
import { documentPath } from './document-path.js';
import type { DocumentReaders } from './document-readers.js';
import { readFields } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import { templateAddresses } from './template-addresses.js';
import { typographyOf } from './typography-of.js';

/** Folders below each other: sections are walked from the top. */
const deepestFolder = 100;

/** The parts of a document. */
export interface DocumentParts {
  /** The path that says where the document stands. */
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** The text that the body ends. */
  readonly text: string;
  /** Finds the places of the text in the file that holds it; by default, the text is the file. */
  readonly inside?: PlaceInText;
}

/** Reads a document of its parts. */
export function readParts(
  { file, frontMatter, text, inside }: DocumentParts,
  { site, dateParser, bodyParser }: DocumentReaders,
): ParsedDocument {
  const diagnostics: Diagnostic[] = [];
  const path = locate(file, site, diagnostics);
  const locale = localeOf(site, path.locale);
  const {
    fields,
    places,
    diagnostics: ofFields,
    excerptEnd,
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
  const { namedAddresses = {}, ...parsed } = parseBody(text, {
    file,
    title: fields.title ?? true,
    from,
    discussed,
    stamped: fields.sourceBlocks !== undefined,
    excerptEnd,
  });
  const body = inside ? moveBody(parsed, inside) : parsed;
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

/** Says where in a file the text stands that was parsed alone. */
function moveBody(body: ParsedBody, inside: PlaceInText): ParsedBody {
  const move = <Placed extends Pick<Position, 'line' | 'column'>>(placed: readonly Placed[]): Placed[] =>
    placed.map((each) => ({ ...each, ...inside(each.line, each.column) }));
  const { links, media } = body.references;
  return {
    ...body,
    references: { links: move(links), media: move(media) },
    diagnostics: move(body.diagnostics),
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

/** Reports a document that stands below no locale's folder. */
export function localeUnknown(file: string): Diagnostic {
  return diagnose('locale-unknown', placeIn(file), { found: file.replace(/^content\//, '').split('/')[0] });
}

function localeOf(site: ParseSettings, code: string): SiteLocale {
  const locale = site.locales.find((each) => each.code === code) ?? site.locales[0];
  if (!locale) throw new TypeError('Expected a site with a locale, not `0`');
  return locale;
}
