import { isRecord } from '../text/is-record.js';
import { commonFields } from './common-fields.js';
import type { FieldDialect, FieldEntry, FieldName, ForeignName } from './dialect.js';
import { dialects } from './dialects.js';

const all: readonly FieldDialect[] = [commonFields, ...dialects.flatMap(({ fields }) => fields ?? [])];

const foreignNames = new Map<string, ForeignName[]>();
for (const { names = {} } of all)
  for (const [name, means] of Object.entries(names))
    foreignNames.set(name, [...(foreignNames.get(name) ?? []), means]);

const advice = new Map(all.flatMap(({ advice = {} }) => Object.entries(advice)));
const pictureAddresses = all.flatMap(({ pictureAddress }) => pictureAddress ?? []);
const personNames = new Set(all.flatMap(({ person }) => person?.names ?? []));
const personAsides = new Set(all.flatMap(({ person }) => person?.aside ?? []));

/**
 * Returns the field that a name of another tool stands for, with its value; undefined where it stands for none.
 *
 * @example
 * readForeignField('last_mod', '2015-04-08') // ['updated', '2015-04-08']
 * readForeignField('published', false) // ['draft', true]
 */
export function readForeignField(written: string, value: unknown): FieldEntry | undefined {
  for (const means of foreignNames.get(plainName(written)) ?? []) {
    const entry = typeof means === 'function' ? means(value) : ([means, value] as const);
    if (entry) return entry;
  }
  return undefined;
}

const groups = new Map(all.flatMap(({ groups = {} }) => Object.entries(groups)));

/** A field in a group of another tool. */
export interface GroupedField {
  /** Where it stands, `'sidebar.label'`. */
  readonly path: string;
  /** Undefined where it stands for none here. */
  readonly name: FieldName | undefined;
  readonly value: unknown;
}

/**
 * Returns the fields in a group of another tool, of which one at least stands for a field here; undefined of any other value.
 *
 * @example
 * readForeignGroup('sidebar', { label: 'Sowing' }) // [{ path: 'sidebar.label', name: 'shortTitle', value: 'Sowing' }]
 */
export function readForeignGroup(written: string, value: unknown): readonly GroupedField[] | undefined {
  const names = isRecord(value) ? groups.get(plainName(written)) : undefined;
  if (!names || !isRecord(value)) return undefined;
  const fields = Object.entries(value).map(([inner, each]) => ({
    path: `${written}.${inner}`,
    name: Object.hasOwn(names, inner) ? names[inner] : undefined,
    value: each,
  }));
  return fields.some(({ name }) => name) ? fields : undefined;
}

/** Decides whether other tools may mean something else by a field of ours. */
export function isSharedName(name: string): boolean {
  return foreignNames.has(name);
}

/** Returns the names of other tools that a mistyped name may have meant, with the field that each stands for. */
export function foreignFieldNames(): (readonly [name: string, field: FieldName])[] {
  return [...foreignNames].flatMap(([name, [means]]) => (typeof means === 'string' ? [[name, means]] : []));
}

/** Returns what to do about a field of another tool that stands for nothing here; undefined for all others. */
export function foreignFieldAdvice(written: string): string | undefined {
  return advice.get(plainName(written));
}

/** Returns a person as other tools write one, `{ display_name: 'Ana', login: 'ana', url: '' }`, with our names. */
export function readForeignPerson(person: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  let foreignName: unknown;
  for (const [written, value] of Object.entries(person)) {
    const plain = plainName(written);
    // An address that nobody gave may be written as an empty text.
    const empty = written === 'url' && (value === '' || value === null);
    if (personNames.has(plain)) foreignName ??= value;
    else if (!personAsides.has(plain) && !empty) read[written] = value;
  }
  const name = read.name ?? foreignName;
  return { ...read, ...(name !== undefined && { name }) };
}

/** Returns a picture as other tools write one, `{ url: '/a.png' }`, with our name of its address. */
export function readForeignPicture(picture: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const name = pictureAddresses.find((name) => picture[name] !== undefined && picture[name] !== null);
  return { ...picture, ...(name !== undefined && { src: picture[name] }) };
}

/** Returns a field's name without case, spaces, `_` and `-`. */
export function plainName(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
