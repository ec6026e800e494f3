import { diagnose, placeIn } from '../diagnostic.js';
import { misuse } from '../text/expect.js';
import { isRecord } from '../text/is-record.js';
import type { Diagnostic, Site } from '../types.js';
import type { ListedSource } from './list-sources.js';
import { sourceKind } from './source-kind.js';

/** A text that no file holds: its path below the content folder, and the text or what it is made of. */
export type GivenDocument =
  | {
      /** Below the content folder, with `/`: `'fr/blog/cohesion.md'`. */
      readonly path: string;
      /** Front matter and Markdown, as a file would hold them. */
      readonly text: string;
    }
  | {
      readonly path: string;
      /** Front matter, as plain data. */
      readonly fields: Readonly<Record<string, unknown>>;
      /** Markdown; empty by default. */
      readonly body?: string | undefined;
    };

/** Given documents, at once or one after the other. */
export type GivenDocuments = Iterable<GivenDocument> | AsyncIterable<GivenDocument>;

/** A function that makes documents of data, such as a list of releases or a CMS; it is asked in every build. */
export type SourceFunction = (context: {
  /** The folder of `site.yaml`, absolute. */
  readonly root: string;
  readonly site: Site;
}) => GivenDocuments | Promise<GivenDocuments>;

/**
 * Reads what a source function yields as a listed source with its text.
 *
 * @param from The name of the function.
 * @returns A diagnostic where the path leads elsewhere or names no Markdown.
 * @throws TypeError where it is no document, or its fields are no plain data.
 */
export function readGiven(given: unknown, from: string): ListedSource | Diagnostic {
  const expected = `a document from the source ${from}, { path, text } or { path, fields, body }`;
  if (!isRecord(given) || typeof given.path !== 'string') throw misuse(expected, given);
  const hasText = typeof given.text === 'string' && given.fields === undefined && given.body === undefined;
  const hasFields = isRecord(given.fields) && given.text === undefined;
  const hasBody = given.body === undefined || typeof given.body === 'string';
  if (!hasText && !(hasFields && hasBody)) throw misuse(expected, given.path);
  const path = `content/${given.path}`.normalize('NFC');
  if (!isBelow(given.path) || sourceKind(path) !== 'document')
    return { ...diagnose('source-path', placeIn(path), { found: given.path }), from };
  const text = hasText ? String(given.text) : writeText(given.path, given.fields, given.body);
  return { path, kind: 'document', size: Buffer.byteLength(text), modified: 0, text, from };
}

function isBelow(path: string): boolean {
  return (
    !/[\\\p{Cc}\p{Cs}]/u.test(path) && path.split('/').every((name) => !/^(?:\.{0,2}|.*[ .])$/.test(name))
  );
}

/** Writes fields and a body as a file would hold them, a field a line: JSON is YAML, too. */
function writeText(path: string, fields: unknown, body: unknown = ''): string {
  const lines = Object.entries(isRecord(fields) ? fields : {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${writeValue(`${path}: ${name}`, value)}`);
  return ['---', ...lines, '---', '', String(body)].join('\n');
}

function writeValue(name: string, value: unknown): string {
  try {
    const json: unknown = JSON.stringify(value);
    if (typeof json === 'string') return json;
  } catch {
    // A cycle, or a number that JSON has none of.
  }
  throw misuse(`plain data as the field ${name}`, value);
}
