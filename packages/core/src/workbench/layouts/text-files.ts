/** The extensions of texts, the longer of two that start alike first. */
export const textExtensions: readonly string[] = ['markdown', 'mdown', 'mdoc', 'mdx', 'mkd', 'md'];

const textFile = new RegExp(`\\.(?:${textExtensions.join('|')})$`, 'i');

/** Folders whose texts no reader is meant to see. */
const apart: ReadonlySet<string> = new Set(
  'node_modules bower_components vendor third_party test tests __tests__ testdata fixtures __fixtures__ spec e2e dist build out target _site'.split(
    ' ',
  ),
);

/** Decides whether a path is that of a text which readers see: not in a hidden folder, one of packages or of tests. */
export function isText(path: string): boolean {
  return textFile.test(path) && path.split('/').every((name) => !name.startsWith('.') && !apart.has(name));
}

/** Returns a path without the extension of a text. */
export function withoutExtension(path: string): string {
  return path.replace(textFile, '');
}

/** Decides whether a name is one that a repository begins with, and which is hardly translated by chance: `README.md`. */
export function isLeadingText(name: string): boolean {
  return /^(?:readme|contributing|code[-_]of[-_]conduct|changelog|security|support|_?index)\.\w+$/i.test(
    name,
  );
}
