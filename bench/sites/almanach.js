// @ts-check
import { installed, textEdits, withFields } from './site.js';

/** @typedef {import('./site.js').Builder} Builder */

const settings = `url: https://bench.example
locales: [fr, en]
title: { fr: Le banc, en: The bench }
menus:
  primary: [methods, people, places, tools]
`;

/** What the peers have not, it does not make either. */
const configuration = `import almanach from '@almanach/site';

export default function (config) {
  const off = { images: false, search: false, covers: false, openGraphImages: false };
  config.addPlugin(almanach, { root: '.', theme: 'theme', ...off });
  return { dir: { input: 'pages', output: '_site' } };
}
`;

const command = 'node_modules/@almanach/site/bin/almanach-site.js';

/** Returns Almanach with its demo theme. @param {{ native: boolean }} options @returns {Builder} */
export function almanach({ native }) {
  return {
    name: native ? 'almanach' : 'almanach-remark',
    place: ({ locale, section, slug, title, description, date, tags, body }) => [
      `content/${locale}/${section}/${slug}.md`,
      withFields({ title, description, date, tags }, body.replace(/\]\(doc:([^)]+)\)/g, '](../$1.md)')),
    ],
    files: {
      'package.json': '{ "private": true, "type": "module" }\n',
      'site.yaml': settings,
      'eleventy.config.js': configuration,
      'pages/.gitkeep': '',
      'locales/fr.json': '{ "section": { "recent": "Articles récents" } }\n',
      'theme/partials/copyright.njk': '<p class="copyright">© {{ year }} Le banc</p>\n',
      ...(!native && { 'almanach.config.js': "export default { parser: 'remark' };\n" }),
    },
    links: {
      '@almanach/site': installed('@almanach/site'),
      '@11ty/eleventy': installed('@11ty/eleventy'),
    },
    build: [process.execPath, command, 'build', '--quiet'],
    serve: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--serve', '--port=8181'],
    ready: /Watching/,
    output: '_site',
    kept: ['node_modules/.cache', '.cache'],
    edits: ({ locale, section, slug }) => ({
      ...textEdits(`content/${locale}/${section}/${slug}.md`),
      message: {
        file: 'locales/fr.json',
        change: (_, word) => `{ "section": { "recent": "Articles récents, ${word}" } }\n`,
      },
      theme: {
        file: 'theme/partials/copyright.njk',
        change: (_, word) => `<p class="copyright">© {{ year }} Le banc, ${word}</p>\n`,
      },
    }),
  };
}
