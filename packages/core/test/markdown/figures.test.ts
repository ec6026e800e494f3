import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';
import { libraryOf, page, problemsOf } from '../library-of.js';

const captionOf = (title: string, locale = 'fr') => {
  const html = String(createProcessor({ locale, typography: false }).processSync(`![a](a.png ${title})`));
  return /<figcaption>(.*)<\/figcaption>/s.exec(html)?.[1];
};

describe('the title of a picture that stands alone is its caption', () => {
  it.each([
    ['with emphasis', '"Le *port* **vieux**"', 'Le <em>port</em> <strong>vieux</strong>'],
    ['with code', "'La commande `ls`'", 'La commande <code>ls</code>'],
    ['with a link', '"Photo : [Ana](https://a.example)"', 'Photo : <a href="https://a.example">Ana</a>'],
    ['with safe HTML', '"H<sub>2</sub>O<script>x</script>"', 'H<sub>2</sub>O'],
    ['that begins like a list', '"1. Le port"', '1. Le port'],
    ['that begins like a heading', '"# 3 *bis*"', '# 3 <em>bis</em>'],
    ['that begins like a quotation', '"> 3 `a`"', '> 3 <code>a</code>'],
    ['without marks', '"Le port, 2 * 3 = 6"', 'Le port, 2 * 3 = 6'],
  ])('%s', (_, title, caption) => {
    expect(captionOf(title)).toBe(caption);
  });

  it('has emphasis beside marks of full width in Japanese', () => {
    expect(captionOf('"これは**「港」**です"', 'ja')).toBe('これは<strong>「港」</strong>です');
  });

  it('leads to documents, whose absence is told at the picture', () => {
    const files = {
      'fr/a.md': page('title: A', 'Mot.\n\n![a](https://b.example/a.png "Voir [b](b.md) et [c](c.md)")'),
      'fr/b.md': page('title: B'),
    };
    const library = libraryOf({ files });
    expect(library.locale('fr').find('a')?.html).toContain('<figcaption>Voir <a href="/fr/b/">b</a>');
    expect(problemsOf(library)).toEqual(['dead-link content/fr/a.md:7:1']);
  });
});
