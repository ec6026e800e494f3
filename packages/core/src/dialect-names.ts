/** The names of all dialects, by which `dialects` in site.yaml switches them. */
export const dialectNames = [
  'astro',
  'docusaurus',
  'eleventy',
  'ghost',
  'github',
  'hexo',
  'hugo',
  'jekyll',
  'mkdocs',
  'pelican',
  'sphinx',
  'vitepress',
  'wordpress',
] as const;

/** The name of a dialect, that of a tool in lower case. */
export type DialectName = (typeof dialectNames)[number];
