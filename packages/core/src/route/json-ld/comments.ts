import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { plainText } from '../../markdown/plain-text.js';
import type { Comment } from '../../types.js';
import type { JsonLdNode } from './json-ld.js';

/** Describes comments and their replies (https://schema.org/Comment), their texts without markup. */
export function commentNodes(comments: readonly Comment[]): JsonLdNode[] {
  return comments.map(({ author, date, html, replies }) => ({
    '@type': 'Comment',
    author: { '@type': 'Person', name: author.name, url: author.url },
    dateCreated: date,
    text: textOf(html),
    comment: replies.length > 0 ? commentNodes(replies) : undefined,
  }));
}

function textOf(html: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html } as never] };
  return plainText(rehypeRaw()(tree, new VFile()) as Root);
}
