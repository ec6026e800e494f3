/** Names that other generators give to our fields. Case, `_` and `-` do not matter. */
const foreign: Readonly<Record<string, string>> = {
  lastmod: 'updated',
  modified: 'updated',
  lastmodified: 'updated',
  lastmodifiedat: 'updated',
  lastupdated: 'updated',
  updatedat: 'updated',
  updateddate: 'updated',
  pubdate: 'date',
  publishdate: 'date',
  publisheddate: 'date',
  publishedat: 'date',
  expirydate: 'expires',
  expirationdate: 'expires',
  category: 'categories',
  tag: 'tags',
  keywords: 'tags',
  author: 'authors',
  translator: 'translators',
  weight: 'order',
  linktitle: 'shortTitle',
  navtitle: 'shortTitle',
  sidebarlabel: 'shortTitle',
  canonicalurl: 'canonical',
  summary: 'description',
  excerpt: 'description',
  permalink: 'aliases',
  url: 'aliases',
  redirectfrom: 'aliases',
  alias: 'aliases',
  image: 'cover',
  thumbnail: 'cover',
  thumb: 'cover',
  coverimage: 'cover',
  featuredimage: 'cover',
  published: 'draft',
  status: 'draft',
  ref: 'translationKey',
  langref: 'translationKey',
  pageid: 'translationKey',
};

/** Foreign names whose value needs reading too: gives our field and its value, or undefined where it means nothing. */
const readers: Readonly<Record<string, (value: unknown) => [name: string, value: unknown] | undefined>> = {
  published: (value) => ['draft', negated(value)],
  status: (value) => {
    if (/^(?:draft|private|pending)$/i.test(String(value))) return ['draft', true];
    return /^publish(?:ed)?$/i.test(String(value)) ? ['draft', false] : undefined;
  },
  permalink: (value) => (value === false ? ['draft', true] : pathsOf(value)),
  url: pathsOf,
  ref: keyOf,
  langref: keyOf,
  pageid: keyOf,
};

const altOfCover = /^(?:image|cover|coverimage|thumb|thumbnail|featuredimage)alt(?:text)?$/;

/** A field as it was understood. */
export interface FieldName {
  readonly name: string;
  /** What the author wrote, as a value of that field. */
  readonly value: unknown;
  /** Set where the author wrote another name. */
  readonly foreign: boolean;
}

/** Makes the reader of field names: gives our name for a written one, or undefined where it means nothing. */
export function createFieldNames(
  known: readonly string[],
): (written: string, value: unknown) => FieldName | undefined {
  const exact = new Set(known);
  const byPlain = new Map(known.map((name) => [plainName(name), name]));
  return (written, value) => {
    if (exact.has(written)) return { name: written, value, foreign: false };
    const plain = plainName(written);
    if (Object.hasOwn(readers, plain)) {
      const read = readers[plain]?.(value);
      return read && { name: read[0], value: read[1], foreign: true };
    }
    const name = byPlain.get(plain) ?? (Object.hasOwn(foreign, plain) ? foreign[plain] : undefined);
    return name !== undefined && exact.has(name) ? { name, value, foreign: true } : undefined;
  };
}

/** Tells whether a field holds the words for the cover: `image-alt`, `cover_alt`. */
export function isAltOfCover(written: string): boolean {
  return altOfCover.test(plainName(written));
}

/** Gives the names that a mistyped one may have meant, and what each is read as: ours, and those of other generators. */
export function namesToMean(known: readonly string[]): ReadonlyMap<string, string> {
  const others = Object.entries(foreign).filter(([name]) => !Object.hasOwn(readers, name));
  return new Map([...others, ...known.map((name) => [name, name] as const)]);
}

/** Gives a field's name without case, spaces, `_` and `-`. */
export function plainName(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : value === 'false' ? true : value === 'true' ? false : value;
}

/** The old address of a page: a path, and neither a pattern (`/:year/:title/`), a template nor another site. */
function pathsOf(value: unknown): [string, unknown] | undefined {
  const all = [value].flat();
  return all.every((path) => typeof path === 'string' && !/[:{}]|^\/\//.test(path))
    ? ['aliases', value]
    : undefined;
}

function keyOf(value: unknown): [string, unknown] | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? ['translationKey', String(value)]
    : undefined;
}
