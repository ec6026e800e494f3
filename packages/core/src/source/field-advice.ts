import { plainName } from './field-names.js';

const look = 'Delete it: the kind of a document says how it is shown; `kind:` sets another one.';
const locale = 'Delete it: the document’s folder, or the end of its name, says its language.';
const menu = 'Name the document under `menus` in site.yaml; `order` places it among its siblings.';

/** What stands elsewhere than in front matter, or follows from what stands there. Case, `_` and `-` do not matter. */
const elsewhere: Readonly<Record<string, string>> = {
  layout: look,
  template: look,
  pageclass: look,
  lang: locale,
  language: locale,
  locale,
  menu,
  menus: menu,
  eleventynavigation: menu,
  navorder: 'Rename it to `order`.',
  sidebarposition: 'Rename it to `order`.',
  permalink: 'Delete it: patterns of addresses stand under `permalinks` in site.yaml.',
  url: 'Delete it, or move it below `data`: of addresses, only an old path of this page is read, as `aliases`.',
  comments: 'Delete it: the comments of a document stand in comments/<locale>/<key>.yaml.',
  resources: 'Delete it: a file beside the document needs no mention; its picture is `cover`.',
};

/** Gives what to do with a field of another generator that has no counterpart here; undefined for all others. */
export function fieldAdvice(written: string): string | undefined {
  const plain = plainName(written);
  return Object.hasOwn(elsewhere, plain) ? elsewhere[plain] : undefined;
}
