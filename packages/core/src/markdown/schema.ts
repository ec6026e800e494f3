import { defaultSchema, type Options } from 'rehype-sanitize';

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
export const schema: Options = {
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
    href: [
      ...['http', 'https', 'mailto', 'tel', 'key', 'sms', 'ftp', 'ftps'],
      ...['irc', 'ircs', 'xmpp', 'matrix', 'geo', 'webcal', 'magnet'],
    ],
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
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
    ],
    audio: ['src', 'controls', 'loop', 'muted', 'preload'],
    div: [['className', 'alert', /^alert-[a-z]+$/]],
    p: [['className', 'alert-title']],
    img: ['src', 'srcSet', 'sizes', 'alt', 'loading', 'decoding', ...size],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', ...size],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    video: ['src', 'poster', 'controls', 'loop', 'muted', 'playsInline', 'preload', ...size],
    ol: ['start', 'reversed', 'type', ...(base.ol ?? [])],
    details: ['open'],
    input: ['checked', ...(base.input ?? [])],
  },
};
