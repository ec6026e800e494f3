import { describe, expect, it } from 'vitest';
import { readProgramSettings } from '../../../src/workbench/layouts/program-settings.js';

describe('languages that a program names', () => {
  it.each([
    [
      "i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }",
      { locales: ['en', 'fr'], defaultLocale: 'en', hasRoot: false },
    ],
    [
      'const locales = { root: { label: "X", lang: "en-GB" }, "pt-br": { label: "P" } }',
      { locales: ['pt-br'], hasRoot: true, root: 'en-GB' },
    ],
    ['locales: [{ path: "es", codes: ["es-MX"] }, "de"]', { locales: ['es', 'de'] }],
    ["locales: { fr: { themeConfig: { nav: [{ text: 'id', link: '/fr/id/' }] } } }", { locales: ['fr'] }],
    ["// locales: ['xx']\n/* locales: ['yy'] */ locales: ['fr']", { locales: ['fr'] }],
    ["title: 'locales: [xx]', locales: ['fr']", { locales: ['fr'] }],
    ['locales,\nsidebar: [{ id: 1, to: 2 }]', { locales: [] }],
    ["locales: ['fr'", { locales: ['fr'] }],
    ["test: /it's/,\nlocales: { fr: `it's` }", { locales: ['fr'] }],
    ['', { locales: [] }],
  ])('are read from %j', (text, expected) => {
    expect(readProgramSettings(text)).toMatchObject(expected);
  });
});
