import type { Blockquote, Image, Link, Paragraph, PhrasingContent } from 'mdast';
import { galleryBox } from './part-boxes.js';

const names = ['youtube', 'vimeo', 'peertube', 'figure', 'gallery', 'audio'] as const;

/** What a call shows that no component of the builder answers: pictures, films and sounds. */
export type ReadyCall = (typeof names)[number];

/** Decides whether a name is that of such a call. */
export function isReadyCall(name: string): name is ReadyCall {
  return names.some((each) => each === name);
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns what a call shows; undefined where its attributes do not say what. Its addresses are checked like all others. */
export function readyBox(
  name: ReadyCall,
  attributes: Attributes,
  { label, content }: { readonly label: string; readonly content: Blockquote['children'] },
): Blockquote | Paragraph | undefined {
  switch (name) {
    case 'figure':
      return figureOf(attributes, label);
    case 'audio':
      return audioOf(attributes, label);
    case 'gallery':
      return galleryBox(content);
    default:
      return videoOf(name, attributes, { label, content });
  }
}

/** A picture with its caption is a figure, as `![…](… "…")` is. */
function figureOf(
  { src, alt = '', caption, title = caption, link, width, height, id }: Attributes,
  label: string,
) {
  const url = src ?? id;
  if (url === undefined) return undefined;
  const words = label === '' ? title : label;
  const hProperties = {
    dataMarkdown: '',
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
  const image: Image = {
    type: 'image',
    url,
    alt: alt === '' ? (words ?? '') : alt,
    title: words ?? null,
    data: { hProperties },
  };
  const children: PhrasingContent[] =
    link === undefined ? [image] : [{ type: 'link', url: link, children: [image] }];
  return { type: 'paragraph' as const, children };
}

function audioOf({ src, id }: Attributes, label: string): Paragraph | undefined {
  const address = src ?? id;
  if (address === undefined) return undefined;
  const link: Link = { type: 'link', url: address, children: [{ type: 'text', value: label || address }] };
  const hProperties = { src: address, controls: true, preload: 'none' };
  return { type: 'paragraph', data: { hName: 'audio', hProperties }, children: [link] };
}

/** The addresses of films, and what an id is: letters and digits alone, so that it leads nowhere else. */
const films: Readonly<Record<string, { readonly id: RegExp; readonly address: string }>> = {
  youtube: { id: /^[\w-]{6,20}$/, address: 'https://www.youtube.com/watch?v=' },
  vimeo: { id: /^\d{5,12}$/, address: 'https://vimeo.com/' },
};

/**
 * A film is a link to its page, with a picture where the author has one: nothing is asked of anyone before a reader
 * follows it. A theme may put the frame of the film in its place then.
 */
function videoOf(
  name: string,
  { id, src = id, url = src, title = '', poster }: Attributes,
  { label, content }: { readonly label: string; readonly content: Blockquote['children'] },
): Blockquote | undefined {
  const address = name === 'peertube' ? peertubeAddress(url) : filmAddress(name, id ?? url);
  if (address === undefined) return undefined;
  const words = label || title || address.replace(/^https:\/\/(?:www\.)?/, '');
  const picture: PhrasingContent[] =
    poster === undefined
      ? []
      : [{ type: 'image', url: poster, alt: '', data: { hProperties: { role: 'presentation' } } }];
  const caption: PhrasingContent = { type: 'text', value: words };
  const link: Link = { type: 'link', url: address, children: [...picture, caption] };
  const data = { hName: 'figure', hProperties: { className: ['video'] } };
  return { type: 'blockquote', data, children: [{ type: 'paragraph', children: [link] }, ...content] };
}

function filmAddress(name: string, written = ''): string | undefined {
  const film = films[name];
  const path = written.trim().split(/[?&#]/)[0] ?? '';
  const ids = [/[?&]v=([\w-]{6,20})/.exec(written)?.[1], path.slice(path.lastIndexOf('/') + 1)];
  const id = film && ids.find((each) => each !== undefined && film.id.test(each));
  return film && id !== undefined ? film.address + id : undefined;
}

/** The page of a film on a host of its own, `https://tube.example/w/4f`. */
function peertubeAddress(written = ''): string | undefined {
  const [, host, id] =
    /^https:\/\/([\w.-]+)\/(?:w|videos\/(?:watch|embed))\/([\w-]{6,40})(?![\w-])/.exec(written.trim()) ?? [];
  return id === undefined ? undefined : `https://${host}/w/${id}`;
}
