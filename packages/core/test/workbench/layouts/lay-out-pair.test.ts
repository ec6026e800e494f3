import { describe, expect, it } from 'vitest';
import { layOutPair } from '../../../src/workbench/layouts/lay-out-pair.js';

const filesOf = (paths: string) => ({ paths: paths.split(/\s+/), texts: new Map<string, string>() });

describe('a repository of originals and one of translations', () => {
  it('share a layout', () => {
    const laid = layOutPair({
      originals: filesOf('files/en-us/web/a/index.md files/en-us/web/b/index.md README.md'),
      translations: filesOf(
        'files/fr/web/a/index.md files/ja/web/a/index.md files/fr/web/old/index.md README.md',
      ),
      prefix: '../content/',
      name: 'translated',
    });
    expect(laid?.layout).toMatchObject({ layout: 'mdn', original: 'en-us', locales: ['fr', 'ja'] });
    expect(laid?.pages.map(({ original, translations }) => [original, [...translations.values()]])).toEqual([
      ['../content/files/en-us/web/a/index.md', ['files/fr/web/a/index.md', 'files/ja/web/a/index.md']],
      ['../content/files/en-us/web/b/index.md', []],
      [undefined, ['files/fr/web/old/index.md']],
    ]);
  });

  it.each([
    ['docs-cn', 'cn'],
    ['docs-zh-cn', 'zh-cn'],
    ['fr.example.org', 'fr'],
    ['documentation', 'und'],
  ])('have the same paths: %s is in %s', (name, locale) => {
    const laid = layOutPair({
      originals: filesOf('guide/a.md guide/b.md packages/x/readme.md'),
      translations: filesOf('guide/a.md guide/translators.md'),
      prefix: '../docs/',
      name,
    });
    expect(laid?.layout).toMatchObject({ layout: 'pair', original: 'en', locales: [locale] });
    expect(laid?.pages.map(({ original, translations }) => [original, [...translations]])).toEqual([
      ['../docs/guide/a.md', [[locale, 'guide/a.md']]],
      ['../docs/guide/b.md', []],
    ]);
  });

  it('have nothing in common', () => {
    const laid = layOutPair({
      originals: filesOf('a.md'),
      translations: filesOf('b.md'),
      prefix: '../x/',
      name: 'y-fr',
    });
    expect(laid).toBeUndefined();
  });
});
