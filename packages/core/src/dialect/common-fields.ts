import type { FieldDialect, FieldEntry, ForeignName } from './dialect.js';

/** Names in front matter that many tools share, and none made its own. */
export const commonFields: FieldDialect = {
  names: {
    modified: 'updated',
    lastmodified: 'updated',
    publisheddate: 'date',
    expirationdate: 'expires',
    category: 'categories',
    tag: 'tags',
    keywords: 'tags',
    author: 'authors',
    translator: 'translators',
    summary: 'description',
    publish: readPublish,
    alias: 'aliases',
    image: 'cover',
    thumbnail: 'cover',
    thumb: 'cover',
    ...altOf('image', 'cover', 'coverimage', 'thumb', 'thumbnail', 'featuredimage'),
  },
  person: { aside: ['job', 'picture', 'image', 'twitter', 'github'] },
};

/** Others write `publish: false` of a draft; any other value is our own. */
function readPublish(value: unknown): FieldEntry {
  const text = String(value);
  return text === 'true' || text === 'false' ? ['draft', text === 'false'] : ['publish', value];
}

/** Returns the names of the words for a picture: `image-alt`, `imageAltText`. */
function altOf(...pictures: readonly string[]): Record<string, ForeignName> {
  const read = (value: unknown): FieldEntry | undefined =>
    typeof value === 'string' ? ['cover.alt', value] : undefined;
  return Object.fromEntries(
    pictures.flatMap((picture) => [
      [`${picture}alt`, read],
      [`${picture}alttext`, read],
    ]),
  );
}
