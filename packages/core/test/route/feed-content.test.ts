import { describe, expect, it } from 'vitest';
import { article, contentOf, libraryOf } from './library-of.js';

const hostile = 'Fin ]]> & <b>gras</b> "cité" \u0000 \uFFFE \uD800 👩‍👩‍👧 é';
const legal = 'Fin ]]> & <b>gras</b> "cité"    👩‍👩‍👧 é';

/** Reads XML as far as these tests need it: the text of the first element of a name. */
function textOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(xml)?.[1];
  return found
    ?.split(/<!\[CDATA\[(.*?)\]\]>/s)
    .map((part, index) => (index % 2 === 1 ? part : unescaped(part)))
    .join('');
}

function unescaped(text: string): string {
  return text.replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe('the content of a feed', () => {
  const body = [
    'Voir [la suite](deux.md#fin), [ici](#la), [un PDF](plan.pdf), [dehors](https://dehors.example/?a=1&b=2).',
    '',
    '## Là {#la}',
    '',
    '![Un plan](plan.png) Une note[^1].',
    '',
    '[^1]: La note.',
  ].join('\n');
  const library = libraryOf(
    {
      'fr/blog/un.md': article('Un', '2015-04-07', '', body),
      'fr/blog/deux.md': article('Deux', '2015-04-08', '', '## Fin'),
    },
    {
      site: { url: 'https://example.org/blog/' },
      media: { 'content/fr/blog/plan.png': { width: 10, height: 20 }, 'content/fr/blog/plan.pdf': {} },
    },
  );
  const item = JSON.parse(contentOf(library, '/blog/fr/feed.json')).items[1];

  it('has absolute addresses only', () => {
    const addresses = [...item.content_html.matchAll(/(?:href|src)="([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.slice(0, 5)).toEqual([
      'https://example.org/blog/fr/blog/deux/#fin',
      'https://example.org/blog/fr/blog/un/#la',
      'https://example.org/blog/fr/blog/plan.pdf',
      'https://dehors.example/?a=1&#x26;b=2',
      'https://example.org/blog/fr/blog/plan.png',
    ]);
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !/^https:\/\//.test(address))).toEqual([]);
  });

  it('is that of the page but for the addresses and the links to its parts, in both formats', () => {
    const page = library.locale('fr').find('blog/un')?.html ?? '';
    const html = page.replace(/<a class="anchor".*?<\/a>/, '');
    expect(html).not.toBe(page);
    const relative = item.content_html.replaceAll('https://example.org/blog/fr/blog/un/#', '#');
    expect(relative.replaceAll('"https://example.org/', '"/')).toBe(html);
    const entry = contentOf(library, '/blog/fr/feed.xml').split('<entry ')[2] ?? '';
    expect(textOf(entry, 'content')).toBe(item.content_html);
  });
});

describe('a feed', () => {
  it('holds no character that XML forbids, whatever a title holds', () => {
    const files = { 'fr/a.md': article('A', '2015-04-07') };
    const library = libraryOf(files, { site: { title: hostile, typography: false } });
    const xml = contentOf(library, '/fr/feed.xml');
    expect(textOf(xml, 'title')).toBe(legal);
    expect(JSON.parse(contentOf(library, '/fr/feed.json')).title).toBe(legal);
  });

  it('dates in the time zone of the site, and never changes before it appears', () => {
    const library = libraryOf({
      'fr/a.md': article('A', '2015-04-07T22:30:00Z', 'updated: 2015-04-08'),
      'fr/b.md': article('B', '2015-03-01', 'updated: 2015-07-01'),
      'fr/c.md': article('C', '2015-02-01', 'updated: 2014-01-01'),
    });
    const feed = JSON.parse(contentOf(library, '/fr/feed.json'));
    const dates = feed.items.map((item: Record<string, string>) => [item.date_published, item.date_modified]);
    expect(dates).toEqual([
      ['2015-04-08T00:30:00+02:00', '2015-04-08T00:30:00+02:00'],
      ['2015-03-01T00:00:00+01:00', '2015-07-01T00:00:00+02:00'],
      ['2015-02-01T00:00:00+01:00', '2015-02-01T00:00:00+01:00'],
    ]);
    expect(textOf(contentOf(library, '/fr/feed.xml'), 'updated')).toBe('2015-07-01T00:00:00+02:00');
  });

  it('names authors, translators, terms, summary and translations', () => {
    const library = libraryOf({
      'fr/a.md': article(
        'A',
        '2015-04-07',
        'description: Un résumé.\nauthors: [{ name: Ève, url: "https://eve.example/" }, Bob]\ntranslators: [Ann]\ntags: [À part]\ncategories: [Société]',
      ),
      'en/a.md': article('A', '2015-04-07', 'slug: the-a'),
    });
    const entry = contentOf(library, '/fr/feed.xml').split('<entry ')[1] ?? '';
    for (const line of [
      '<author><name>Ève</name><uri>https://eve.example/</uri></author>',
      '<author><name>Bob</name><uri>https://acretion.example/fr/auteurs/bob/</uri></author>',
      '<contributor><name>Ann</name></contributor>',
      '<category term="a-part" scheme="https://acretion.example/fr/mots-cles/" label="À part"/>',
      '<category term="societe" scheme="https://acretion.example/fr/categories/" label="Société"/>',
      '<summary>Un résumé.</summary>',
      '<link rel="alternate" type="text/html" hreflang="fr" href="https://acretion.example/fr/a/"/>',
      '<link rel="alternate" type="text/html" hreflang="en" href="https://acretion.example/en/the-a/"/>',
    ]) {
      expect(entry).toContain(line);
    }
    expect(JSON.parse(contentOf(library, '/fr/feed.json')).items[0]).toMatchObject({
      authors: [{ name: 'Ève', url: 'https://eve.example/' }, { name: 'Bob' }],
      tags: ['À part', 'Société'],
      summary: 'Un résumé.',
      language: 'fr',
    });
  });

  it('is the same at every build', () => {
    const files = { 'fr/a.md': article('A', '2015-04-07'), 'fr/b.md': article('B', '2015-04-07') };
    const [one, two] = ['2016-01-01', '2030-06-01T10:00:00Z'].map((now) =>
      contentOf(libraryOf(files, { now }), '/fr/feed.xml'),
    );
    expect(one).toBe(two);
  });
});

describe('the content of a feed from right to left', () => {
  const files = {
    'he/blog/a.md': article('שלום', '2015-04-07', '', 'הריצו `--help` (HTML).'),
    'fr/blog/a.md': article('Salut', '2015-04-07', '', 'Tapez `--help`.'),
  };
  const library = libraryOf(files, { site: { url: 'https://example.org', locales: ['fr', 'he'] } });

  it('says its language and direction in both formats, and keeps code from left to right', () => {
    const html = '<div lang="he" dir="rtl"><p>הריצו <code dir="ltr">--help</code> (HTML).</p></div>';
    expect(JSON.parse(contentOf(library, '/he/feed.json')).items[0].content_html).toBe(html);
    expect(contentOf(library, '/he/feed.xml')).toContain(`<![CDATA[${html}]]>`);
  });

  it('is not wrapped where it runs from left to right', () => {
    expect(JSON.parse(contentOf(library, '/fr/feed.json')).items[0].content_html).toMatch(/^<p>Tapez/);
  });
});
