// @ts-check
import { locales, sections } from '../documents.js';
import { configuration } from './eleventy-config.js';
import { templates } from './eleventy-templates.js';
import { installed, textEdits, withAddresses, withFields } from './site.js';

/** @typedef {import('./site.js').Builder} Builder */

const messages = {
  fr: { recent: 'Articles récents', previous: 'Précédent', next: 'Suivant', archives: 'Archives' },
  en: { recent: 'Recent articles', previous: 'Previous', next: 'Next', archives: 'Archives' },
};

/** Returns Eleventy as it comes, with its plugin for several languages or without. @param {{ i18n: boolean }} options @returns {Builder} */
export function eleventy({ i18n }) {
  return {
    name: i18n ? 'eleventy-i18n' : 'eleventy',
    place: (document) => [
      `content/${document.locale}/${document.section}/${document.slug}.md`,
      withFields(
        {
          title: document.title,
          description: document.description,
          date: document.date,
          lang: document.locale,
          section: document.section,
          topics: document.tags,
          layout: 'article.njk',
        },
        withAddresses(document),
      ),
    ],
    files: {
      'package.json': '{ "private": true, "type": "module" }\n',
      'eleventy.config.js': configuration({ i18n, locales, sections }),
      'content/_data/messages.json': JSON.stringify(messages),
      ...templates({ i18n }),
    },
    links: { '@11ty/eleventy': installed('@11ty/eleventy') },
    build: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    serve: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--serve', '--port=8281'],
    ready: /Watching/,
    output: '_site',
    kept: ['.cache'],
    edits: ({ locale, section, slug }) => ({
      ...textEdits(`content/${locale}/${section}/${slug}.md`),
      message: {
        file: 'content/_data/messages.json',
        change: (_, word) =>
          JSON.stringify({ ...messages, fr: { ...messages.fr, recent: `Articles récents, ${word}` } }),
      },
      theme: {
        file: 'content/_includes/base.njk',
        change: (text, word) => text.replace(/© 2026.*/, `© 2026 ${word}`),
      },
    }),
  };
}
