import { describe, expect, it } from 'vitest';
import { readLayoutSettings } from '../../../src/workbench/layouts/layout-settings.js';

const read = (text: string) => readLayoutSettings({ path: 'almanach.yaml', text });

describe('almanach.yaml', () => {
  it('says how languages are laid out', () => {
    const text = `layout: docusaurus
original: en
locales: [fr, pt-BR]
pages:
  - original: docs/{path}
    translation: i18n/{locale}/{path}
exclude: [docs/reference/**]
revision: '<!-- source: {revision} -->'
`;
    expect(read(text)).toEqual({
      settings: {
        layout: 'docusaurus',
        original: 'en',
        locales: ['fr', 'pt-BR'],
        pages: [{ original: 'docs/{path}', translation: 'i18n/{locale}/{path}' }],
        exclude: ['docs/reference/**'],
        revision: '<!-- source: {revision} -->',
      },
      diagnostics: [],
    });
    expect(read('')).toEqual({ settings: {}, diagnostics: [] });
  });

  it.each([
    ['layout: docusaurs', 'site-invalid', 1, 'layout'],
    ['original: en\nlocale: [fr]', 'site-unknown', 2, 'locale'],
    ['locales:\n- fr\n- 12', 'site-invalid', 3, 'locales.1'],
    ['pages:\n- original: docs/x\n  translation: fr/{path}', 'site-invalid', 2, 'pages.0.original'],
    ['pages:\n- original: docs/{path}\n  translation: fr/{path}', 'site-invalid', 3, 'pages.0.translation'],
    [
      'pages:\n- original: ../docs/{path}\n  translation: "{locale}/{path}"',
      'site-invalid',
      2,
      'pages.0.original',
    ],
    ['- a\n- b', 'site-invalid', 1, 'almanach.yaml'],
    ['a: [', 'site-invalid', 1, 'almanach.yaml'],
  ])('reports %j', (text, rule, line, name) => {
    const { diagnostics } = read(text);
    expect(diagnostics[0]).toMatchObject({ rule, line, name, file: 'almanach.yaml' });
    expect(diagnostics[0]?.expected).not.toBe('');
  });

  it('keeps what fits', () => {
    expect(read('locales: [fr, 12, de]').settings).toEqual({ locales: ['fr', 'de'] });
  });
});
