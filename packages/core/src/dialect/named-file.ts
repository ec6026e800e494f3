import type { NodeReader } from './dialect.js';

const ref = /^\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s%>}]+)["'`]?\s*[>%]\}\}(#[^{}]*)?$/;
const link = /^(?:\{\{[^{}]{0,100}\}\})?\{%-?\s*(link|post_url)\s+["']?([^"'\s%}]+)["']?\s*-?%\}(#[^{}]*)?$/;
const fileName = /^(?:\{(?:filename|static|attach)\}|\|(?:filename|static|attach)\|)([^{}|]+)$/;

/**
 * Makes an address of the code that names a file, `{{< ref "a.md" >}}`, `{% link a.md %}`, `{% post_url a %}`,
 * `{filename}a.md`.
 */
export const readNamedFile: NodeReader = (node, text) => {
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
  if (!/^[{|]/.test(node.url)) return;
  const file = namedFile(node.url);
  if (file === undefined) return;
  text.nameAddress(file, node.url.replaceAll('\u00a0', ' '));
  node.url = file;
};

function namedFile(url: string): string | undefined {
  const [, named, part = ''] = ref.exec(url) ?? [];
  if (named !== undefined) return named + part;
  const [, tag, path, behind = ''] = link.exec(url) ?? [];
  // The folder of a collection, `_posts/`, is none of ours, `news/_posts/` neither.
  if (path !== undefined)
    return (tag === 'link' && !path.startsWith('_') ? rooted(path) : nameOf(path)) + behind;
  return fileName.exec(url)?.[1];
}

function rooted(path: string): string {
  const place = path.replaceAll(/\/_[^/]{1,100}(?=\/)/g, '');
  return place.startsWith('/') ? place : `/${place}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
