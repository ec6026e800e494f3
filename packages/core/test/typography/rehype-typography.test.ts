import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { rehypeTypography } from '../../src/typography/index.js';

function setHtml(html: string, locale = 'fr'): string {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html } as never] };
  const tree = rehypeRaw()(root, { value: html } as never) as Root;
  rehypeTypography({ locale })(tree);
  return unified().use(rehypeStringify).stringify(tree).replaceAll('\u00A0', '·').replaceAll('\u202F', '⍽');
}

describe('rehypeTypography', () => {
  it.each([
    ['<p><em>mot</em> !</p>', '<p><em>mot</em>⍽!</p>'],
    ['<p><em>mot</em>!</p>', '<p><em>mot</em>⍽!</p>'],
    ['<p><em>mot </em>!</p>', '<p><em>mot⍽</em>!</p>'],
    ['<p><em>mot </em> !</p>', '<p><em>mot⍽</em>!</p>'],
    ['<p><a href="a">mot</a> :</p>', '<p><a href="a">mot</a>·:</p>'],
    ['<p><em>mot</em> <em>!</em></p>', '<p><em>mot</em>⍽<em>!</em></p>'],
    ['<p><em>"un</em> mot"</p>', '<p><em>«·un</em> mot·»</p>'],
    ['<p>"<em>mot</em>"</p>', '<p>«·<em>mot</em>·»</p>'],
    ['<p>«<em>mot</em>»</p>', '<p>«·<em>mot</em>·»</p>'],
    ['<p>« <em>mot</em> »</p>', '<p>«·<em>mot</em>·»</p>'],
    ["<p>l'<em>été</em></p>", '<p>l’<em>été</em></p>'],
    ["<p><em>l</em>'été</p>", '<p><em>l</em>’été</p>'],
    ['<p>..<b>.</b></p>', '<p>…<b></b></p>'],
    ['<p>2<sup>ème</sup>, 1<sup>ère</sup></p>', '<p>2<sup>e</sup>, 1<sup>re</sup></p>'],
    ['<p>M<sup>me</sup> Curie, n<sup>o</sup> 5</p>', '<p>M<sup>me</sup>·Curie, n<sup>o</sup>·5</p>'],
    ['<p>10 <b>000</b></p>', '<p>10⍽<b>000</b></p>'],
    ['<p>un mot\n: suite</p>', '<p>un mot·: suite</p>'],
    ['<p>Vraiment<b></b> ?</p>', '<p>Vraiment<b></b>⍽?</p>'],
  ])('sets what is split over elements, %s', (html, set) => {
    expect(setHtml(html)).toBe(set);
    expect(setHtml(set.replaceAll('·', '\u00A0').replaceAll('⍽', '\u202F'))).toBe(set);
  });

  it.each([
    ['<p>Voir <code>a ? "b" : c</code> :</p>', '<p>Voir <code>a ? "b" : c</code>·:</p>'],
    ["<p>l'<code>a'b</code>!</p>", "<p>l’<code>a'b</code>⍽!</p>"],
    ['<pre><code>a ? "b" : c</code></pre><p>?</p>', '<pre><code>a ? "b" : c</code></pre><p>?</p>'],
    [
      '<p><kbd>Maj ?</kbd> <var>x\'</var> <samp>"a"</samp></p>',
      '<p><kbd>Maj ?</kbd> <var>x\'</var> <samp>"a"</samp></p>',
    ],
    ['<p><img src="a.png" alt=""> !</p>', '<p><img src="a.png" alt="">⍽!</p>'],
    ['<style>a::after { content: "b" }</style>', '<style>a::after { content: "b" }</style>'],
    ['<math><mi>a ?</mi></math>', '<math><mi>a ?</mi></math>'],
  ])('leaves code alone, and takes it for a word, %s', (html, set) => {
    expect(setHtml(html)).toBe(set);
  });

  it.each([
    ['<p>Il dit <i lang="en">"Really ?"</i> !</p>', '<p>Il dit <i lang="en">"Really ?"</i>⍽!</p>'],
    ['<p lang="en">Really ?</p><p>Oui ?</p>', '<p lang="en">Really ?</p><p>Oui⍽?</p>'],
    ['<p lang="">Really ?</p>', '<p lang="">Really ?</p>'],
    ['<p lang="en_US!">Really ?</p>', '<p lang="en_US!">Really ?</p>'],
    ['<p lang="fr-BE">Oui ?</p><p lang="FR">Oui ?</p>', '<p lang="fr-BE">Oui⍽?</p><p lang="FR">Oui⍽?</p>'],
    [
      '<div lang="en">Yes ? <p lang="fr">Oui ?</p></div>',
      '<div lang="en">Yes ? <p lang="fr">Oui⍽?</p></div>',
    ],
    ['<img lang="en" alt="Yes ?" src="a">', '<img lang="en" alt="Yes ?" src="a">'],
  ])('leaves another language alone, %s', (html, set) => {
    expect(setHtml(html)).toBe(set);
  });

  it.each([
    ['<p>mot</p><p>! non</p>', '<p>mot</p><p>! non</p>'],
    ['<p>mot<br>: suite</p>', '<p>mot<br>: suite</p>'],
    ['<ul><li>"un</li><li>deux "trois"</li></ul>', '<ul><li>"un</li><li>deux «·trois·»</li></ul>'],
    [
      '<table><tr><td>10</td><td>000</td></tr></table>',
      '<table><tbody><tr><td>10</td><td>000</td></tr></tbody></table>',
    ],
    ['<p>en 2015<sup>1</sup> 300 fois</p>', '<p>en 2015<sup>1</sup> 300 fois</p>'],
    [
      '<p>10 000<sup><a href="#a">2</a></sup> ; oui<sup>3</sup>!</p>',
      '<p>10⍽000<sup><a href="#a">2</a></sup>⍽; oui<sup>3</sup>⍽!</p>',
    ],
    ['<p>"un</p><p>deux</p><p>trois."</p>', '<p>«·un</p><p>deux</p><p>trois.·»</p>'],
    ['<p>"un</p><p>"deux" et</p>', '<p>«·un</p><p>«·deux·» et</p>'],
  ])('lets no rule but that of a long quotation reach over the end of a line, %s', (html, set) => {
    expect(setHtml(html)).toBe(set);
  });

  it('sets the texts of pictures and the titles of links', () => {
    expect(setHtml(`<p><img src="a" alt="L'ami ?" title="Oui !"><a href="a?b" title="l'un">b</a></p>`)).toBe(
      '<p><img src="a" alt="L’ami⍽?" title="Oui⍽!"><a href="a?b" title="l’un">b</a></p>',
    );
  });

  it('sets as the country does, and leaves a language without rules', () => {
    expect(setHtml('<p><em>mot</em> ! <em>Oui</em> :</p>', 'fr-CA')).toBe(
      '<p><em>mot</em>! <em>Oui</em>·:</p>',
    );
    expect(setHtml('<p>"Hallo" ?</p>', 'da')).toBe('<p>"Hallo" ?</p>');
    expect(() => rehypeTypography({ locale: 'fr_FR' })).toThrow(TypeError);
  });
});
