import * as z from 'zod/mini';
import { isSafe, isWebAddress, kindOf } from '../address.js';
import { isPagePath } from '../permalink.js';
import { parseSourceBlocks } from '../revision/source-blocks.js';

const text = z.string().check(z.trim(), z.minLength(1));
const line = z.pipe(
  z.union([z.string(), z.number(), z.boolean()]),
  z.transform((value) => String(value).replace(/\s+/g, ' ').trim()),
);
const date = z
  .union([z.string(), z.number()])
  .check(z.meta({ description: 'A date, 2015-04-07, or a moment, 2015-04-07T09:59:00+02:00.' }));
const webAddress = text.check(z.refine(isWebAddress, 'an http or https address'));
/** Where a person or a work is found: on the web, by mail, or on this site. */
const address = text.check(
  z.refine(
    (value) => isSafe(value) && /^(?:external|root)$/.test(kindOf(value)),
    'an http or https address, or a path of this site from its root',
  ),
);
const source = text.check(
  z.refine(
    (value) => isSafe(value) && /^(?:external|root|path)$/.test(kindOf(value)),
    'a path of this site, or an http or https address',
  ),
);

/** `a, b`, one item, or a list; what is empty is dropped. */
const list = z.pipe(
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))]),
  z.transform((value) => {
    const items = Array.isArray(value) ? value : String(value).split(',');
    const names = items
      .map((item) =>
        String(item ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((item) => item !== '');
    return [...new Set(names)];
  }),
);

const personObject = z.strictObject({ name: text, url: z.optional(address) });
/** `[Ana, https://ana.example]` */
const personPair = z.pipe(
  z.tuple([text, webAddress]),
  z.transform(([name, url]) => ({ name, url })),
);
const personOrName = z.union([z.string(), personObject, personPair]);
const people = z.pipe(
  z.union([personOrName, z.array(z.union([personOrName, z.null()]))]),
  z.transform((value) => {
    const items = Array.isArray(value) ? value : typeof value === 'string' ? namesIn(value) : [value];
    return items.flatMap((item) => (item === null ? [] : typeof item === 'string' ? personIn(item) : [item]));
  }),
);

/** A comma inside a Markdown link separates no names. */
function namesIn(value: string): string[] {
  return value.includes('](') ? value.split(/(?<=\)),/) : value.split(',');
}

/** `Ana`, `[Ana](https://ana.example)` or `Ana <https://ana.example>`. */
function personIn(value: string): { name: string; url?: string }[] {
  const written = value.trim();
  const match =
    /^\[([^\]]{1,200})\]\((https?:\/\/[^\s)]{1,500})\)$|^([^<]{1,200})<(https?:\/\/[^\s>]{1,500})>$/i.exec(
      written,
    );
  const name = (match?.[1] ?? match?.[3] ?? written).replace(/\s+/g, ' ').trim();
  const url = match?.[2] ?? match?.[4];
  return name === '' ? [] : [{ name, ...(url !== undefined && { url }) }];
}

const citation = z.union([
  z.pipe(
    text,
    z.transform((title) => ({ title, authors: [] })),
  ),
  z
    .object({
      title: z.optional(text),
      url: z.optional(address),
      author: z.optional(z.union([text, z.array(text)])),
      authors: z.optional(z.union([text, z.array(text)])),
      date: z.optional(z.union([text, z.number()])),
      key: z.optional(text),
    })
    .check(z.refine(({ title, key, url }) => (title ?? key ?? url) !== undefined, 'a title, a key or a url')),
]);

const cover = z.union([
  z.pipe(
    source,
    z.transform((src) => ({ src, alt: '' })),
  ),
  z.pipe(
    z
      .object({ src: z.optional(source), alt: z._default(z.string(), '') })
      .check(z.refine(({ src, alt }) => src !== undefined || alt !== '', 'a picture')),
    z.transform(({ src = '', alt }) => ({ src, alt })),
  ),
]);

const series = z.union([
  z.pipe(
    text,
    z.transform((name) => ({ name })),
  ),
  z.strictObject({ name: text, part: z.optional(z.coerce.number().check(z.int(), z.minimum(1))) }),
]);

/** The words for how far a translation is. */
export const translationStates = ['machine', 'draft', 'reviewed'] as const;
const translationState = z.enum(translationStates);

/** The schema of front matter, from which the shipped JSON Schema is made; each field is judged by itself. */
export const fieldsSchema = z.partial(
  z.object({
    title: line,
    shortTitle: line,
    date,
    updated: date,
    expires: date,
    slug: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
    permalink: text.check(
      z.refine(isPagePath, 'a path of this site that ends with `/` or .html, without `..`, `?`, `#` and `%`'),
    ),
    description: line,
    tags: list,
    categories: list,
    authors: people,
    translators: people,
    series,
    order: z.number(),
    cover,
    draft: z.boolean(),
    canonical: webAddress,
    kind: z.enum(['article', 'page', 'section']),
    translationKey: text,
    original: text,
    translation: z.union([
      z.pipe(
        translationState,
        z.transform((state) => ({ state })),
      ),
      // Who names the reviewer says that it is reviewed.
      z.strictObject({ state: z._default(translationState, 'reviewed'), reviewedBy: z.optional(text) }),
    ]),
    sourceBlocks: z
      .pipe(z.union([z.string(), z.number()]), z.transform(String))
      .check(
        z.refine(
          (value) => parseSourceBlocks(value) !== undefined,
          'six hex digits a block, as `almanach stamp` writes them',
        ),
      ),
    sources: z.union([
      z.pipe(
        citation,
        z.transform((one) => [one]),
      ),
      z.array(citation),
    ]),
    sameAs: z.union([
      z.pipe(
        webAddress,
        z.transform((one) => [one]),
      ),
      z.array(webAddress),
    ]),
    aliases: z.union([
      z.pipe(
        text,
        z.transform((one) => [one]),
      ),
      z.array(text),
    ]),
    missing: z.enum(['hide', 'link', 'fallback']),
    publish: z.union([
      z.enum(['together', 'apart']),
      z.pipe(
        z.strictObject({ together: z.array(text).check(z.minLength(1)) }),
        z.transform(({ together }) => together),
      ),
    ]),
    typography: z.boolean(),
    comments: z.boolean(),
    layout: z.union([
      z.literal(false),
      z.string().check(z.regex(/^[A-Za-z0-9][\w-]*$/, 'the name of a template, such as wide')),
    ]),
    data: z.unknown(),
  }),
);

/** A field of front matter. */
export type FieldKey = keyof typeof fieldsSchema.shape;

/** Every field's name, in the order of the documentation. */
export const fieldKeys = Object.keys(fieldsSchema.shape) as readonly FieldKey[];
