import { find, html, svg } from 'property-information';
import { defaultSchema, type Options } from 'rehype-sanitize';
import { allowableScheme, safeSchemes } from '../address.js';
import type { AllowedHtml } from '../types.js';

/** What the HTML of a document may contain, for the sanitiser. */
export type Schema = Options;

const base = defaultSchema.attributes ?? {};
const everywhere = [
  'title',
  'lang',
  'dir',
  'id',
  'role',
  'translate',
  'ariaHidden',
  'ariaLabel',
  'ariaDescribedBy',
  'ariaLabelledBy',
];
const size = ['width', 'height'];

/**
 * What the HTML of a document may contain: the list of hast-util-sanitize, figures, media and what our own passes write. No script, no
 * style, no handler, no form. `name` is left out everywhere:
 * with it, an element could answer to `document.<name>`.
 */
const safe: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'textarea', 'title', 'xmp'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'abbr',
      'address',
      'article',
      'aside',
      'audio',
      'bdi',
      'bdo',
      'cite',
      'dfn',
      'figcaption',
      'figure',
      'mark',
    ],
    ...['small', 'source', 'time', 'track', 'u', 'video', 'wbr', 'caption', 'col', 'colgroup'],
  ],
  protocols: {
    cite: ['http', 'https'],
    href: [...safeSchemes, 'key'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  attributes: {
    ...base,
    '*': [
      ...everywhere,
      'align',
      'hidden',
      'cite',
      'dateTime',
      'colSpan',
      'rowSpan',
      'scope',
      'headers',
      'span',
    ],
    a: [
      'href',
      'hrefLang',
      'rel',
      ['target', '_blank', '_self'],
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
    ],
    ul: [['className', 'contains-task-list', 'toc']],
    audio: ['src', 'controls', 'loop', 'muted', 'preload'],
    div: [['className', 'alert', /^alert-[a-z]+$/, 'tabs', 'tab', 'gallery']],
    figure: [['className', 'video']],
    p: [['className', 'alert-title', 'tab-title']],
    img: ['src', 'srcSet', 'sizes', 'alt', 'loading', 'decoding', ...size],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', ...size],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    video: ['src', 'poster', 'controls', 'loop', 'muted', 'playsInline', 'preload', ...size],
    ol: ['start', 'reversed', 'type', ...(base.ol ?? [])],
    li: ['value', ...(base.li ?? [])],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    details: ['open'],
    input: ['checked', ...(base.input ?? [])],
  },
};

const ofFrames = ['src', 'title', 'width', 'height', 'allow', 'allowfullscreen', 'loading', 'referrerpolicy'];

/** Returns what may stand in a document: what is safe, and what a site allows besides. */
export function schemaOf(allow: AllowedHtml): Schema {
  const schema = withElements(allow);
  const schemes = (allow.schemes ?? []).filter((scheme) => allowableScheme.test(scheme));
  if (schemes.length === 0) return schema;
  const href = [...safeSchemes, 'key', ...schemes.map((scheme) => scheme.toLowerCase())];
  return { ...schema, protocols: { ...schema.protocols, href } };
}

function withElements({ elements = [], attributes = {}, iframes = [] }: AllowedHtml): Schema {
  const more = new Set([
    ...elements.filter((name) => name !== 'iframe'),
    ...(iframes.length > 0 ? ['iframe'] : []),
  ]);
  if (more.size === 0 && Object.keys(attributes).length === 0) return safe;
  const written: Readonly<Record<string, readonly string[]>> = {
    ...attributes,
    ...(more.has('iframe') && { iframe: [...ofFrames, ...(attributes.iframe ?? [])] }),
  };
  const everywhere = propertiesOf(written['*'] ?? []);
  const merged: Schema['attributes'] & {} = {};
  for (const element of new Set([...Object.keys(safe.attributes ?? {}), ...Object.keys(written)])) {
    const allowed = propertiesOf(written[element] ?? []);
    const free = new Set([...everywhere, ...allowed]);
    // A list of values would win over the name alone.
    const others =
      safe.attributes?.[element]?.filter((each) => typeof each === 'string' || !free.has(each[0])) ?? [];
    merged[element] = [...(element === '*' ? [] : free), ...allowed, ...others];
  }
  return {
    ...safe,
    tagNames: [...(safe.tagNames ?? []), ...more],
    strip: safe.strip?.filter((name) => !more.has(name)) ?? [],
    attributes: merged,
  };
}

/** Attributes have other properties in drawings than in HTML. */
function propertiesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [find(html, name).property, find(svg, name).property]);
}
