import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/types.js';
import { type Declared, libraryOf, page, problemsOf } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Accueil du site'),
  'fr/contact.md': page('title: Contact [nous]\ndescription: Nous écrire.'),
  'fr/blog/index.md': page('title: Blog'),
  'fr/blog/un.md': page(
    'title: Un\ndate: 2015-04-07',
    'Voir [deux](deux.md#la), [nous](/contact/), [ici](#la), [dehors](https://dehors.example/), ![Un plan](plan_(1).png).\n\n## Là {#la}',
  ),
  'fr/blog/deux.md': page('title: Deux\ndate: 2015-04-08', '## Là {#la}'),
  'en/blog/un.md': page('title: One\ndate: 2015-04-07', 'See [two](deux.md).'),
};
const media = { 'content/fr/blog/plan_(1).png': { width: 2, height: 1 } };

function llmsLibrary(declared: Partial<Declared> = {}) {
  return libraryOf({ files, media, llms: true, ...declared });
}

/** Lists the outputs of the texts and of the lists of them. */
function outputsOf({ routes }: Pick<Library, 'routes'>): string[] {
  return routes.map(({ output }) => output).filter((output) => /\.md$|llms\.txt$/.test(output));
}

function contentOf({ routes }: Pick<Library, 'routes'>, output: string): string {
  const file = routes.find((route) => route.output === output);
  if (file?.kind !== 'file') throw new Error(`No ${output}`);
  return file.content;
}

describe('the texts of a site as Markdown', () => {
  it('are not written by default', () => {
    const library = llmsLibrary({ llms: undefined });
    expect(outputsOf(library)).toEqual([]);
    expect(library.locale('fr').routes.filter(({ markdown }) => markdown !== undefined)).toEqual([]);
  });

  it('stand beside the pages of the documents that a locale has written, and nowhere else', () => {
    const library = llmsLibrary();
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    expect(outputsOf(library)).toEqual([
      'fr/index.html.md',
      'fr/blog/index.html.md',
      'fr/blog/deux/index.html.md',
      'fr/blog/un/index.html.md',
      'fr/contact/index.html.md',
      'en/blog/un/index.html.md',
      'llms.txt',
      'fr/llms.txt',
      'en/llms.txt',
    ]);
    expect(library.route('/fr/blog/un/')).toMatchObject({ markdown: '/fr/blog/un/index.html.md' });
    expect(library.route('/en/')).not.toHaveProperty('markdown');
    expect(library.route('/fr/archives/')).not.toHaveProperty('markdown');
  });

  it('are none of a version in place of a missing one', () => {
    const library = llmsLibrary({ missing: 'fallback' });
    expect(library.route('/en/blog/deux/')).not.toHaveProperty('markdown');
    expect(outputsOf(library).filter((output) => output.startsWith('en/'))).toEqual([
      'en/blog/un/index.html.md',
      'en/llms.txt',
    ]);
    expect(contentOf(library, 'en/llms.txt')).not.toContain('Deux');
  });

  it('begin with the title, and hold absolute addresses', () => {
    expect(contentOf(llmsLibrary(), 'fr/blog/un/index.html.md')).toBe(
      [
        '# Un',
        '',
        'Voir [deux](https://acretion.example/fr/blog/deux/#la), [nous](https://acretion.example/fr/contact/), [ici](https://acretion.example/fr/blog/un/#la), [dehors](https://dehors.example/), ![Un plan](https://acretion.example/fr/blog/plan_%281%29.png).',
        '',
        '## Là {#la}',
        '',
      ].join('\n'),
    );
    expect(contentOf(llmsLibrary(), 'fr/contact/index.html.md')).toBe(
      '# Contact \\[nous\\]\n\n> Nous écrire.\n\nTexte.\n',
    );
  });

  it('lead to what their readers find, in another language where there is no other', () => {
    const text = contentOf(llmsLibrary(), 'en/blog/un/index.html.md');
    expect(text).toContain('[two](https://acretion.example/fr/blog/deux/)');
  });

  it('stand beside a page whose address names a file', () => {
    const library = llmsLibrary({ permalinks: { article: '/:locale/:slug.html' } });
    expect(outputsOf(library)).toContain('fr/un.html.md');
    expect(library.route('/fr/un.html')).toMatchObject({ markdown: '/fr/un.html.md' });
  });

  it('of drafts are written where drafts are shown, and on no list', () => {
    const draft = { ...files, 'fr/blog/trois.md': page('title: Trois\ndate: 2015-05-01\ndraft: true') };
    expect(outputsOf(llmsLibrary({ files: draft }))).not.toContain('fr/blog/trois/index.html.md');
    const library = llmsLibrary({ files: draft, drafts: true });
    expect(outputsOf(library)).toContain('fr/blog/trois/index.html.md');
    expect(contentOf(library, 'fr/llms.txt')).not.toContain('Trois');
  });
});

describe('llms.txt', () => {
  it('lists the texts of a locale by section, each with what it says of itself', () => {
    expect(contentOf(llmsLibrary({ description: { fr: 'Ce que nous faisons.' } }), 'fr/llms.txt')).toBe(
      [
        '# Acrétion',
        '',
        '> Ce que nous faisons.',
        '',
        '## Accueil',
        '',
        '- [Accueil du site](https://acretion.example/fr/index.html.md): Texte.',
        '- [Contact \\[nous\\]](https://acretion.example/fr/contact/index.html.md): Nous écrire.',
        '',
        '## Blog',
        '',
        '- [Blog](https://acretion.example/fr/blog/index.html.md): Texte.',
        '- [Deux](https://acretion.example/fr/blog/deux/index.html.md)',
        '- [Un](https://acretion.example/fr/blog/un/index.html.md): Voir deux, nous, ici, dehors, .',
        '',
      ].join('\n'),
    );
  });

  it('at the root lists those of the locales', () => {
    expect(contentOf(llmsLibrary(), 'llms.txt')).toBe(
      [
        '# Acrétion',
        '',
        '## Choisissez votre langue',
        '',
        '- [français](https://acretion.example/fr/llms.txt): Acrétion',
        '- [English](https://acretion.example/en/llms.txt): Acrétion',
        '',
      ].join('\n'),
    );
  });

  it('is that of the locale that stands at the root', () => {
    const library = llmsLibrary({ locales: [{ code: 'fr', prefix: false }, 'en'] });
    expect(outputsOf(library).filter((output) => output.endsWith('.txt'))).toEqual([
      'llms.txt',
      'en/llms.txt',
    ]);
    expect(contentOf(library, 'llms.txt')).toContain(
      '- [Deux](https://acretion.example/blog/deux/index.html.md)',
    );
  });

  it('stands below the base path', () => {
    const library = llmsLibrary({ url: 'https://acretion.example/site' });
    expect(library.route('/site/llms.txt')).toMatchObject({ output: 'llms.txt', type: 'text/plain' });
    expect(contentOf(library, 'fr/llms.txt')).toContain(
      '(https://acretion.example/site/fr/contact/index.html.md)',
    );
    expect(contentOf(library, 'fr/blog/un/index.html.md')).toContain(
      '(https://acretion.example/site/fr/blog/plan_%281%29.png)',
    );
  });

  it('stands on the domain of each language', () => {
    const library = llmsLibrary({
      locales: [
        { code: 'fr', url: 'https://exemple.fr' },
        { code: 'en', url: 'https://example.org' },
      ],
    });
    expect(outputsOf(library).filter((output) => output.endsWith('.txt'))).toEqual([
      'exemple.fr/llms.txt',
      'example.org/llms.txt',
    ]);
    expect(contentOf(library, 'example.org/llms.txt')).toContain(
      '- [One](https://example.org/blog/un/index.html.md): See two.',
    );
    expect(contentOf(library, 'example.org/blog/un/index.html.md')).toContain(
      '[two](https://exemple.fr/blog/deux/)',
    );
  });

  it('leaves its place to one that the author wrote', () => {
    const library = llmsLibrary({ media: { ...media, 'content/llms.txt': {} } });
    expect(outputsOf(library).filter((output) => output === 'llms.txt')).toEqual([]);
    expect(library.media['content/llms.txt']?.output).toBe('llms.txt');
  });

  it('names only what is written', () => {
    const library = llmsLibrary({ locales: ['fr', 'en', 'de'] });
    const outputs = new Set(library.outputs.map(({ output }) => output));
    const addresses = outputsOf(library)
      .filter((output) => output.endsWith('llms.txt'))
      .flatMap((output) => [
        ...contentOf(library, output).matchAll(/\]\(https:\/\/acretion\.example\/([^)]*)\)/g),
      ]);
    expect(addresses.length).toBe(9);
    expect(addresses.filter(([, output = '']) => !outputs.has(decodeURI(output)))).toEqual([]);
  });
});
