import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const files = {
  'fr/contact.md': page('title: Contact'),
  'fr/guides/a.md': page('title: A\ndate: 2015-04-07'),
  'fr/brouillon.md': page('title: B\ndraft: true'),
  'en/only.md': page('title: Only'),
};

function problemsOf(...primary: (string | { url: string } | { label: string; children: string[] })[]) {
  return libraryOf({ files, menus: { primary } })
    .diagnostics.filter(({ file }) => file === 'site.yaml')
    .map(({ rule, found, expected }) => [rule, found, expected]);
}

describe('a menu', () => {
  it('may name documents of any locale, folders, the home page and addresses', () => {
    const urls = [
      { url: 'https://a.example/' },
      { url: '/archives/' },
      { url: '/fr/contact?a=b#c' },
      { url: 'mailto:a@a.example' },
    ];
    const deeper = { label: 'Plus', children: ['contact'] };
    expect(problemsOf('contact', 'guides', 'guides/a', 'only', 'index', deeper, ...urls)).toEqual([]);
  });

  it('says which entry leads nowhere, and the nearest key', () => {
    expect(
      problemsOf('contatc', { label: 'Plus', children: ['rien-du-tout'] }, { url: '/nulle-part/' }),
    ).toEqual([
      ['menu-dead', '/nulle-part/', undefined],
      ['menu-dead', 'contatc', 'contact'],
      ['menu-dead', 'rien-du-tout', undefined],
    ]);
  });

  it('says which entry waits for its document', () => {
    expect(problemsOf('brouillon')).toEqual([['link-unpublished', 'brouillon', undefined]]);
  });

  it.each([
    ['navigation', ['primary', 'secondary'], 'primary, secondary'],
    ['secondry', ['primary', 'secondary'], 'secondary'],
    ['sidebar', [], undefined],
  ])('is told where no template shows it: %s', (name, shownMenus, expected) => {
    const { diagnostics } = libraryOf({ files, menus: { [name]: ['contact'] }, shownMenus });
    expect(diagnostics.map((each) => [each.rule, each.name, each.expected])).toContainEqual([
      'menu-unshown',
      name,
      expected,
    ]);
  });

  it.each([
    ['one that is shown', { primary: ['contact'] }, ['primary']],
    ['an empty one', { sidebar: [] }, ['primary']],
    ['any, where nobody says what templates show', { sidebar: ['contact'] }, undefined],
  ])('is not told: %s', (_, menus, shownMenus) => {
    const { diagnostics } = libraryOf({ files, menus, shownMenus });
    expect(diagnostics.filter(({ rule }) => rule === 'menu-unshown')).toEqual([]);
  });
});
