import type { UnreadPattern } from './dialect.js';

const inline = /(?<![\\$\p{L}\p{N}])\$(?![\s$])([^$\n]{1,200})\$(?![\p{L}\p{N}$])/gu;
const display = /(?<![\\$])\$\$(?!\$)[^$]{1,2000}\$\$(?!\$)/g;
const advice = 'Set `markdown: { math: true }` in almanach.config.js.';

/** Formulas, where nobody reads them. A sum of money is none: a formula holds a sign, or is one letter. */
export const unreadFormulas: readonly UnreadPattern[] = [
  {
    pattern: inline,
    read([, formula = '']) {
      const isMeant = !/\s$/.test(formula) && /[\\^_{}=<>]|^[a-z]$/i.test(formula);
      return isMeant ? { name: '$ … $', holdsIds: false, advice } : undefined;
    },
  },
  { pattern: display, read: () => ({ name: '$$ … $$', holdsIds: false, advice }) },
];

/** What stands for a part of another file, a picture of a font, keys, or a page by its title. */
export const unreadMarks: readonly UnreadPattern[] = [
  { pattern: /(?<=^|\n)[ \t]*-{1,}8<-{1,}/g, read: () => ({ name: '--8<--', holdsIds: true }) },
  {
    pattern:
      /(?<=^|\n)(?:#{1,6}[ \t]+:::[ \t]+[A-Za-z_][\w-]{0,80}|:::[ \t]+[A-Za-z_][\w-]{0,80}\.[\w-]{1,80})(?:\.[\w-]{1,80}){0,12}[ \t]*(?=\r?\n|$)/g,
    read: () => ({ name: '::: …', holdsIds: true }),
  },
  { pattern: /\{![^!{}\n]{1,200}!\}/g, read: () => ({ name: '{! … !}', holdsIds: true }) },
  {
    pattern: /(?<![\w:]):((?:material|fontawesome|octicons|simple)-[\w-]{1,80}):/g,
    read: ([, icon = '']) => ({ name: `:${icon}:`, holdsIds: false }),
  },
  {
    pattern: /(?<![+\w{])\+\+[a-z][a-z0-9-]{0,20}(?:\+[a-z0-9-]{1,20}){0,4}\+\+(?![+\w])/g,
    read: () => ({ name: '++ … ++', holdsIds: false }),
  },
  {
    pattern: /\{(?:--|\+\+|~~|>>)[^{}\n]{1,200}(?:--|\+\+|~~|<<)\}/g,
    read: () => ({ name: '{++ … ++}', holdsIds: false }),
  },
  {
    pattern: /!?\[\[(?!_?toc_?\]\])([^[\]\n|#]{1,120})(?:[#|][^[\]\n]{0,120})?\]\](?![[(:])/gi,
    read: ({ 0: written, index, input }) =>
      isAlone(written, index, input)
        ? undefined
        : {
            name: written.startsWith('!') ? '![[ … ]]' : '[[ … ]]',
            holdsIds: false,
            advice: 'Write it as a link, `[words](file.md)`.',
          },
  },
];

/** A line of its own is a heading of TOML, `[[headers]]`. */
function isAlone(written: string, index: number, text: string): boolean {
  return (
    /(?:^|\n)$/.test(text.slice(Math.max(0, index - 1), index)) &&
    /^\s*?(?:\n|$)/.test(text.slice(index + written.length, index + written.length + 2))
  );
}
