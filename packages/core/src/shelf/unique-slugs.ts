import { createSlug } from '../slug/index.js';

/**
 * Returns a function that makes slugs of names, no two alike: « C » and « C ! » are `c` and `c-2`. A name without a letter or
 * digit takes the code points of its characters.
 */
export function createSlugs(language: string): (name: string, id: string) => string {
  const taken = new Set<string>();
  return (name, id) => {
    const base =
      createSlug(name, { locale: language }) ||
      [...id].map((char) => char.codePointAt(0)?.toString(16)).join('-');
    let slug = base;
    for (let count = 2; taken.has(slug.toLowerCase()); count++) slug = `${base}-${count}`;
    taken.add(slug.toLowerCase());
    return slug;
  };
}
