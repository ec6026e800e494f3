import { isWebAddress } from '../address.js';
import { diagnose, type Facts, placeIn } from '../diagnostic.js';
import type { RuleId } from '../rules/index.js';
import { readYaml, type YamlText } from '../site-config/read-yaml.js';
import type { PlaceInText } from '../site-config/text-place.js';
import { expectList, expectObject } from '../text/expect.js';
import { isRecord } from '../text/is-record.js';
import { nearestName } from '../text/nearest.js';
import { quoteValue } from '../text/quote-value.js';
import type { Diagnostic, ParsedDocument, Position, Source } from '../types.js';
import { documentPath } from './document-path.js';
import { createDocumentReaders, type DocumentReaders, type ReadDocumentOptions } from './document-readers.js';
import { expectSite, expectSource } from './expect-source.js';
import type { FrontMatter } from './front-matter.js';
import { localeUnknown, readParts } from './read-parts.js';

/** What a file of authors holds: a document for each of them. */
export interface AuthorsFile {
  readonly documents: readonly ParsedDocument[];
  /** What is wrong with the file itself; the documents hold their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A field of an author. */
interface AuthorField {
  /** The field of a document that it becomes. */
  readonly field: string;
  readonly expected: string;
  fits(value: unknown): boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isLinks = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).every((each) => isText(each) && isWebAddress(each));
const isPicture = (value: unknown) =>
  isText(value) || (isRecord(value) && isText(value.src) && (value.alt === undefined || isText(value.alt)));

/** The fields that an author may have; the text becomes the body. */
const authorFields: Readonly<Record<string, AuthorField>> = {
  name: { field: 'title', expected: 'a text', fits: isText },
  description: { field: 'description', expected: 'a text', fits: isText },
  picture: { field: 'cover', expected: 'a path, or { src, alt }', fits: isPicture },
  links: { field: 'sameAs', expected: 'http or https addresses', fits: isLinks },
  text: { field: '', expected: 'a text', fits: isText },
};

/** What other programs call those fields. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'description',
  bio: 'text',
  image: 'picture',
  image_url: 'picture',
  avatar: 'picture',
  url: 'links',
  socials: 'links',
  sameAs: 'links',
};

/**
 * Reads the authors of a locale, `content/<locale>/authors.yaml`: by the name of its file, what
 * `content/<locale>/authors/<name>.md` would hold, `name`, `description`, `picture`, `links` and `text` (Markdown). Never
 * throws for an author's mistake.
 *
 * @throws TypeError where the source or the site is none.
 * @example
 * const source = { path: 'content/fr/authors.yaml', text: 'jeanne:\n  name: Jeanne Durand\n' }
 * readAuthors(source, { site }).documents[0].file // 'content/fr/authors/jeanne.md'
 */
export function readAuthors(source: Source, options: ReadDocumentOptions): AuthorsFile {
  expectSource(source);
  expectObject(options, 'options with the settings of a site, { site }');
  if (options.options === undefined) expectSite(options);
  else expectList(options.options.locales, 'what `parseOptionsOf` returns, as `options`');
  return createAuthorsReader(options)(source);
}

/** Returns the reader of a site's files of authors. */
export function createAuthorsReader(options: ReadDocumentOptions): (source: Source) => AuthorsFile {
  const readers = createDocumentReaders(options);
  return (source) => readFile(source, readers);
}

function readFile({ path: file, text }: Source, readers: DocumentReaders): AuthorsFile {
  const folder = file.normalize('NFC').replace(/\.ya?ml$/i, '');
  const place = documentPath(`${folder}/a.md`, readers.site);
  if (place?.folder !== 'authors') return { documents: [], diagnostics: place ? [] : [localeUnknown(file)] };
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  const report = (found: string, position?: Position) =>
    diagnose('authors-unreadable', placeIn(file, position), { found });
  const diagnostics = yaml.problems.map(({ message, position }) => report(message, position));
  const { value } = yaml;
  if (!isRecord(value)) {
    const isRead = diagnostics.length > 0 || value === null || value === undefined;
    return { documents: [], diagnostics: isRead ? diagnostics : [report(quoteValue(value))] };
  }
  const documents = Object.entries(value).flatMap(([key, entry]) => {
    const place = yaml.places.get(key);
    if (/[/\\]/.test(key) || !(isRecord(entry) || entry === null)) {
      diagnostics.push(report(`${key}: ${quoteValue(entry)}`, place));
      return [];
    }
    const author = new AuthorEntry(file, key, yaml);
    const parts = author.partsOf(entry ?? {});
    const document = readParts({ file: `${folder}/${key}.md`, ...parts }, readers);
    const problems = document.diagnostics.map((problem) => ({ ...problem, file }));
    return [{ ...document, within: file, blocks: [], diagnostics: problems }];
  });
  return { documents, diagnostics };
}

/** An author while the fields are judged. */
class AuthorEntry {
  readonly #file: string;
  readonly #key: string;
  readonly #yaml: YamlText;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #places = new Map<string, Position>();

  constructor(file: string, key: string, yaml: YamlText) {
    this.#file = file;
    this.#key = key;
    this.#yaml = yaml;
  }

  /** Returns the front matter and the text of the document that an author becomes. */
  partsOf(entry: Readonly<Record<string, unknown>>): {
    readonly frontMatter: FrontMatter;
    readonly text: string;
    readonly inside: PlaceInText;
  } {
    const top = this.#yaml.places.get(this.#key);
    if (top) this.#places.set('', top);
    const values: Record<string, unknown> = { title: this.#key };
    for (const [name, value] of Object.entries(entry)) {
      const known = Object.hasOwn(authorFields, name) ? authorFields[name] : undefined;
      if (!known) this.#reportUnknown(name);
      else if (value === null) this.#report('field-empty', name);
      else if (!known.fits(value))
        this.#report('field-invalid', name, { found: quoteValue(value), expected: known.expected });
      else if (known.field !== '') {
        values[known.field] = value;
        this.#copyPlaces(name, known.field);
      }
    }
    const { picture, text } = entry;
    // A portrait shows whom it stands beside.
    if (isText(picture)) values.cover = { src: picture, alt: values.title };
    const frontMatter = { values, places: this.#places, bodyStart: 0, diagnostics: this.#diagnostics };
    return {
      frontMatter,
      text: isText(text) ? text : '',
      inside: this.#yaml.inside(`${this.#key}.text`),
    };
  }

  #copyPlaces(name: string, field: string): void {
    const from = `${this.#key}.${name}`;
    for (const [path, place] of this.#yaml.places)
      if (path === from || path.startsWith(`${from}.`))
        this.#places.set(field + path.slice(from.length), place);
  }

  #reportUnknown(name: string): void {
    const other = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
    const expected = other ?? nearestName(name, Object.keys(authorFields));
    const names = Object.keys(authorFields).join(', ');
    this.#report('field-unknown', name, { expected, advice: `An author has ${names}.` });
  }

  #report(rule: RuleId, name: string, facts: Facts = {}): void {
    const place = placeIn(this.#file, this.#yaml.places.get(`${this.#key}.${name}`));
    this.#diagnostics.push(diagnose(rule, place, { ...facts, name }));
  }
}
