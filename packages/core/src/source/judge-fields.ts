import type * as z from 'zod/mini';
import { diagnose, type Facts, placeIn } from '../diagnostic.js';
import {
  foreignFieldAdvice,
  readForeignGroup,
  readForeignPerson,
  readForeignPicture,
  readForeignValue,
} from '../dialect/index.js';
import { type Explanation, explainIssue } from '../site-config/explain-issue.js';
import { composeData } from '../text/compose-data.js';
import { isRecord } from '../text/is-record.js';
import type { Diagnostic, ParseSettings, Place, Position } from '../types.js';
import { createFieldNames, type FieldName } from './field-names.js';
import { type FieldKey, fieldKeys, fieldsSchema } from './field-schema.js';
import { fitDeclared } from './fit-declared.js';
import type { FrontMatter } from './front-matter.js';
import { nearestField, nearestState } from './nearest-field.js';
import { ownTaxonomies } from './own-taxonomies.js';

/** The fields of front matter that fit their schemas; dates are not read yet, and texts not typeset. */
export type FieldValues = z.output<typeof fieldsSchema>;

/** Front matter, field by field, and what is wrong in it. */
export interface JudgedFields {
  readonly values: FieldValues;
  /** The names in the site's own taxonomies, by the field. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** The fields that the site declares, whether they fit or not. */
  readonly declared: ReadonlyMap<string, unknown>;
  /** The words for the cover that stand in a field of their own. */
  readonly coverAlt: string;
  readonly excerptEnd: string | undefined;
  /** By our own names. */
  readonly places: ReadonlyMap<string, Position>;
  readonly diagnostics: Diagnostic[];
}

const readName = createFieldNames(fieldKeys);

/** Judges each field of front matter by itself. One that is not valid is reported and left out. */
export function judgeFields(frontMatter: FrontMatter, file: string, site: ParseSettings): JudgedFields {
  const judge = new FieldJudge(frontMatter, file, site);
  for (const [written, value] of Object.entries(frontMatter.values)) judge.judge(written, value);
  return judge;
}

class FieldJudge implements JudgedFields {
  readonly values: FieldValues = {};
  readonly terms: Record<string, readonly string[]> = {};
  readonly declared = new Map<string, unknown>();
  coverAlt = '';
  excerptEnd: string | undefined;
  readonly places = new Map<string, Position>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #frontMatter: FrontMatter;
  readonly #file: string;
  readonly #site: ParseSettings;
  /** The names of the site's own taxonomies. */
  readonly #own: readonly string[];
  readonly #readName: typeof readName;

  constructor(frontMatter: FrontMatter, file: string, site: ParseSettings) {
    this.#frontMatter = frontMatter;
    this.#file = file;
    this.#site = site;
    this.#own = ownTaxonomies(site);
    this.#readName = this.#own.length === 0 ? readName : createFieldNames([...fieldKeys, ...this.#own]);
    const start = frontMatter.places.get('');
    if (start) this.places.set('', start);
  }

  judge(written: string, value: unknown): void {
    if (Object.hasOwn(this.#site.fields, written)) {
      this.#judgeDeclared(written, value);
      return;
    }
    const field = this.#readName(written, value);
    const group = field ? undefined : readForeignGroup(written, value);
    if (group) {
      for (const { path, name, value } of group)
        this.#judgeNamed(path, name && { name, value, foreign: true });
    } else this.#judgeNamed(written, field);
  }

  #judgeNamed(written: string, field: FieldName | undefined): void {
    if (!field) this.#reportUnknown(written);
    else if (field.name === 'cover.alt') {
      this.#report('field-foreign', written, { expected: 'cover.alt' });
      this.coverAlt ||= String(field.value).trim();
    } else if (field.name === 'excerpt.end') this.excerptEnd = String(field.value);
    else if (!field.foreign || this.#takesForeign(written, field)) this.#judgeOwn(written, field);
  }

  #judgeDeclared(written: string, value: unknown): void {
    this.declared.set(written, value);
    const mismatch = fitDeclared(this.#site.fields[written], value);
    if (mismatch !== undefined) this.#report('data-invalid', written, { found: mismatch });
    this.#copyPlaces(written, `data.${written}`);
  }

  #reportUnknown(written: string): void {
    const advice = foreignFieldAdvice(written);
    const expected = advice === undefined ? nearestField(written, this.#site) : undefined;
    this.#report('field-unknown', written, { expected, advice });
  }

  /** Decides whether a field of another name is read: our own name wins, then the first of the others. */
  #takesForeign(written: string, { name, value }: FieldName): boolean {
    if (Object.hasOwn(this.#frontMatter.values, name)) return false;
    // Of several fields that say whether a document is shown, one is enough to keep it out.
    if (Object.hasOwn({ ...this.values, ...this.terms }, name) && !(name === 'draft' && value === true))
      return false;
    this.#report('field-foreign', written, { expected: name });
    return true;
  }

  /** Returns a value as its field takes it: texts and names as they stand in the file, `1.10`, and in one form, NFC. */
  #asText(written: string, { name, value }: FieldName): unknown {
    const { values, written: sources, quoted } = this.#frontMatter;
    if (peopleFields.has(name) && quoted?.has(written) && isFamilyFirst(value)) return [composeData(value)];
    const isOwn = textFields.has(name) && value === values[written];
    const sourceOf = (path: string, plain: unknown) => (isOwn ? (sources?.get(path) ?? plain) : plain);
    return composeData(
      Array.isArray(value)
        ? value.map((item, index) => sourceOf(`${written}.${index}`, item))
        : sourceOf(written, value),
    );
  }

  #judgeOwn(written: string, field: FieldName): void {
    const { name } = field;
    const value = this.#asText(written, field);
    if (value === null || value === undefined || value === '') {
      this.#report('field-empty', written);
      return;
    }
    const isOwn = this.#own.includes(name);
    const key = isOwn ? 'tags' : (name as FieldKey);
    const foreign = readForeignValue(key, value);
    if (foreign) {
      this.#report('value-foreign', written, { found: quoteValue(value), expected: foreign.expected });
      if (foreign.value === undefined) return;
    }
    this.#copyPlaces(written, name);
    const result = fieldsSchema.shape[key].safeParse(uniform(key, foreign ? foreign.value : value));
    if (result.success) {
      Object.assign(isOwn ? this.terms : this.values, { [name]: result.data });
      return;
    }
    const [issue] = result.error.issues;
    this.#reportInvalid(written, { name: key, value }, issue && explainIssue(issue));
  }

  /** Reports a value that does not fit, at the place within it that does not. */
  #reportInvalid(
    written: string,
    { name, value }: Pick<FieldName, 'name' | 'value'>,
    reason: Explanation | undefined,
  ): void {
    const path = [written, ...(reason?.path ?? []), ...(reason?.unknown?.slice(0, 1) ?? [])].join('.');
    const place = this.#placeOf(this.#frontMatter.places.has(path) ? path : written);
    const near = name === 'translation' && !reason?.unknown ? nearestState(value) : undefined;
    const facts = { name: path, found: quoteValue(value), expected: near ?? reason?.expected };
    this.diagnostics.push(diagnose('field-invalid', place, facts));
  }

  #report(rule: Parameters<typeof diagnose>[0], written: string, facts: Facts = {}): void {
    this.diagnostics.push(diagnose(rule, this.#placeOf(written), { name: written, ...facts }));
  }

  #placeOf(path: string): Place {
    const { places } = this.#frontMatter;
    return placeIn(this.#file, places.get(path) ?? places.get(''));
  }

  #copyPlaces(from: string, to: string): void {
    for (const [path, position] of this.#frontMatter.places) {
      if (path === from) this.places.set(to, position);
      else if (path.startsWith(`${from}.`)) this.places.set(`${to}${path.slice(from.length)}`, position);
    }
  }
}

/** Fields that are text, also where a number stands in them. */
const textFields: ReadonlySet<string> = new Set([
  'title',
  'shortTitle',
  'description',
  'slug',
  'tags',
  'categories',
  'translationKey',
  'sourceBlocks',
]);
const peopleFields: ReadonlySet<string> = new Set(['authors', 'translators']);

/** Decides whether a text between quotes is one person, « Durand, Jean », and not « Jean Durand, Ana Bo ». */
function isFamilyFirst(value: unknown): boolean {
  const [family, given, ...others] = typeof value === 'string' && !/[<[]/.test(value) ? value.split(',') : [];
  if (!family?.trim() || !given?.trim() || others.length > 0) return false;
  return [family, given].some((part) => !/\S\s+\S/.test(part));
}

/** Returns a value as a report quotes it. */
export function quoteValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/** Returns a value in the form that its schema expects: `'true'`, `order: '3'`, people and pictures of other tools. */
function uniform(key: FieldKey, value: unknown): unknown {
  switch (key) {
    case 'draft':
    case 'typography':
    case 'comments':
      return uniformSwitch(value);
    case 'order':
      return typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    case 'authors':
    case 'translators':
      return Array.isArray(value) ? value.map(uniformPerson) : uniformPerson(value);
    case 'layout':
      return uniformLayout(value);
    case 'cover':
      return isRecord(value) && value.src === undefined ? readForeignPicture(value) : value;
    default:
      return value instanceof Date ? value.toISOString() : value;
  }
}

function uniformSwitch(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

/** Others name the file of a template. */
function uniformLayout(value: unknown): unknown {
  return typeof value === 'string'
    ? value
        .trim()
        .replace(/^.*\//, '')
        .replace(/\.\w+$/, '')
    : value;
}

function uniformPerson(value: unknown): unknown {
  return isRecord(value) ? readForeignPerson(value) : value;
}
