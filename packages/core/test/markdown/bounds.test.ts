import { describe, expect, it } from 'vitest';
import { buildLibrary, defineSite, readDocument } from '../../src/index.js';

const site = defineSite({ url: 'https://acretion.example', locales: ['fr'], title: 'Acrétion' });

/** Reads a text, and returns its HTML as a page shows it, with what is wrong with it. */
function shown(text: string) {
  const document = readDocument({ path: 'content/fr/a.md', text }, { site });
  const library = buildLibrary({ site, documents: [document], now: '2016-01-01' });
  const page = library.locale('fr').find('a');
  return {
    html: page?.html ?? '',
    outline: page?.outline,
    rules: library.diagnostics.map(({ rule }) => rule),
  };
}

describe('the HTML of a document', () => {
  it.each([
    ['headings', '# a\n'],
    ['pictures', '![](a)\n'],
    ['tasks', '- [ ] a\n'],
    ['notes', '[^a] '],
  ])('is never more than twenty times as long as a text of nothing but %s', (_, part) => {
    const text = `[^a]: b\n\n${part.repeat(4000)}`;
    expect(shown(text).html.length).toBeLessThan(20 * text.length + 16 * 1024);
  });

  it('is the text itself, without an outline, where that would be longer, which is told', () => {
    const { html, outline, rules } = shown('# a\n'.repeat(4000));
    expect(html).toMatch(/^<pre><code># a\n# a\n/);
    expect(outline).toEqual([]);
    expect(rules).toContain('html-too-long');
  });

  it('is whole for a text of many short parts', () => {
    const { html, outline, rules } = shown('## 1.0.1\n\n- Une erreur.\n\n'.repeat(1000));
    expect(outline).toHaveLength(1000);
    expect(html).toContain('<li>Une erreur.</li>');
    expect(rules).not.toContain('html-too-long');
  });
});
