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
  redirectfrom: 'aliases',
  alias: 'aliases',
  image: 'cover',
  thumbnail: 'cover',
  featuredimage: 'cover',
  published: 'draft',
};

/** A field's name as it was understood. */
export interface FieldName {
  readonly name: string;
  /** Set where the author wrote another name. */
  readonly foreign: boolean;
}

/** Makes the reader of field names: gives our name for a written one, or undefined where it means nothing. */
export function createFieldNames(known: readonly string[]): (written: string) => FieldName | undefined {
  const exact = new Set(known);
  const byPlain = new Map(known.map((name) => [plainName(name), name]));
  return (written) => {
    if (exact.has(written)) return { name: written, foreign: false };
    const plain = plainName(written);
    const name = byPlain.get(plain) ?? (Object.hasOwn(foreign, plain) ? foreign[plain] : undefined);
    return name !== undefined && exact.has(name) ? { name, foreign: true } : undefined;
  };
}

function plainName(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
