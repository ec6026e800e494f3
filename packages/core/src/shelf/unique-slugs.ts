import { createSlug } from '../slug/index.js';

/**
 * Returns a function that makes slugs of names, no two alike: « C » and « C ! » are `c` and `c-2`. A name without a letter or
 * digit takes the code points of its characters.
 */
export function createSlugs(language: string): (name: string, id: string) => string {
  const taken = new Set<string>();
  // Where the search for a free number goes on: from 2 each time, it would take the square of their number.
  const next = new Map<string, number>();
  return (name, id) => {
    const base =
      createSlug(name, { locale: language }) ||
      [...id].map((char) => char.codePointAt(0)?.toString(16)).join('-');
    let slug = base;
    let count = next.get(base.toLowerCase()) ?? 2;
    for (; taken.has(slug.toLowerCase()); count++) slug = `${base}-${count}`;
    next.set(base.toLowerCase(), count);
    taken.add(slug.toLowerCase());
    return slug;
  };
}
