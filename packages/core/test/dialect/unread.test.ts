import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';
import { readText } from './read.js';

describe('what nothing reads', () => {
  it.each([
    ['Soit $x_1 + y_1$.', ['1:6 $ … $']],
    ['Soit $x$.', ['1:6 $ … $']],
    ['$$\nx^2\n$$', ['1:1 $$ … $$']],
    ['--8<-- "a.md"', ['1:1 --8<--']],
    ['{!a.md!}', ['1:1 {! … !}']],
    ['Un :material-check: et :material-check:', ['1:4 :material-check:']],
    ['++ctrl+alt+del++', ['1:1 ++ … ++']],
    ['Voir [[Un port]] et [[Un port|ici]]', ['1:6 [[ … ]]']],
    ['Une ![[a.png]]', ['1:5 ![[ … ]]']],
    ['```{note}\na\n```', ['1:1 ```{note}']],
    ['```{toctree}\na\n```', ['1:1 ```{toctree}']],
    ['$5 et $6, ou 5 $ et 6 $', []],
    ['US$5 = CA$6', []],
    ['\\$x_1\\$', []],
    ['`$x_1$` `[[a]]` `++a++`', []],
    ['```\n$x_1$\n--8<-- "a"\n```', []],
    ['C++ et i++ ; a++b++c', []],
    ['[[1]](a.md) [[a]][b]\n\n[b]: c.md', []],
    ['Voir [[Avis 7]] et [[[avis  7]]].\n\n[Avis 7]: c.md', []],
    ['Voir [[Avis 7]] et [[Avis 8]].\n\n[Avis 7]: c.md', ['1:20 [[ … ]]']],
    ['![[Avis 7]]\n\n[Avis 7]: c.png', []],
    ['```{python}\na\n```', []],
    ['10:30:45 :smile:', []],
    ['[[headers]]\na = 1', []],
  ])('is told in %j', (text, code) => {
    expect(readText(text).code).toEqual(code);
  });
});

describe('an address that another tool would have written', () => {
  const files = (link: string, more = '') => ({
    'fr/blog/2015-04-07-port.md': page('title: Port'),
    'fr/blog/gare.md': page('title: Gare', `[a](${link})${more}`),
  });

  it.each([
    '2015-04-07-port.md',
    '{filename}2015-04-07-port.md',
    '{filename}/blog/2015-04-07-port.md',
    '{% link blog/2015-04-07-port.md %}',
    '{% link fr/blog/_posts/2015-04-07-port.md %}',
    '{% link _posts/2015-04-07-port.md %}',
    '{% post_url 2015-04-07-port %}',
    '{{< ref "2015-04-07-port.md" >}}',
    '{{< relref "/blog/2015-04-07-port.md" >}}',
  ])('leads where it would have led: %s', (link) => {
    const library = libraryOf({ files: files(link) });
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    expect(itemOf(library.locale('fr'), 'blog/gare').html).toContain('href="/fr/blog/port/"');
  });

  it('is read in a definition too', () => {
    const { html } = readText('[a][b]\n\n[b]: {% link un port.md %}');
    expect(html).toBe('<p><a [link]>a</a></p>');
  });
});
