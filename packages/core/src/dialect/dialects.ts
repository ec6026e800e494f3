import { astro } from './astro.js';
import type { Dialect } from './dialect.js';
import { docusaurus } from './docusaurus.js';
import { eleventy } from './eleventy.js';
import { ghost } from './ghost.js';
import { github } from './github.js';
import { hexo } from './hexo.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { mkdocs } from './mkdocs.js';
import { pelican } from './pelican.js';
import { sphinx } from './sphinx.js';
import { vitepress } from './vitepress.js';
import { wordpress } from './wordpress.js';

/** Every dialect. */
export const dialects: readonly Dialect[] = [
  astro,
  docusaurus,
  eleventy,
  ghost,
  github,
  hexo,
  hugo,
  jekyll,
  mkdocs,
  pelican,
  sphinx,
  vitepress,
  wordpress,
];
