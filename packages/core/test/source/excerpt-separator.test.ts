import { describe, expect, it } from 'vitest';
import { defineSite, readDocument } from '../../src/index.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });

function readText(fields: string, body: string) {
  const text = `---\ntitle: A\n${fields}---\n\n${body}`;
  const { excerpt, html, diagnostics } = readDocument({ path: 'content/fr/a.md', text }, { site });
  return { excerpt, html: html.join(''), rules: diagnostics.map(({ rule }) => rule) };
}

describe('the end of an excerpt', () => {
  it.each([
    ['excerpt_separator: <!--fin-->\n', '<!--fin-->'],
    ['excerpt_separator: "<!-- excerpt: fin -->"\n', '<!-- excerpt: fin -->'],
    ['', '<!-- truncate -->'],
    ['', '<!--more-->'],
    ['', '<!-- PELICAN_END_SUMMARY -->'],
    ['', '<!-- end_excerpt -->'],
    ['', '<!-- readmore -->'],
  ])('is what front matter names, or a mark of some tool: %j %j', (fields, mark) => {
    expect(readText(fields, `Un.\n\nDeux.\n\n${mark}\n\nTrois.\n`)).toEqual({
      excerpt: 'Un. Deux.',
      html: '<p>Un.</p>\n<p>Deux.</p>\n\n<p>Trois.</p>',
      rules: [],
    });
  });

  it('may be any text, which stays', () => {
    expect(readText('excerpt_separator: "[suite]"\n', 'Un.\n\nDeux.\n\n[suite]\n\nTrois.\n').excerpt).toBe(
      'Un. Deux.',
    );
    expect(readText('excerpt_separator: "\\n\\n\\n"\n', 'Un.\n\nDeux.\n\n\nTrois.\n').excerpt).toBe(
      'Un. Deux.',
    );
  });

  it('is the first paragraph where what is named stands nowhere, and other comments are none', () => {
    expect(readText('excerpt_separator: <!--fin-->\n', 'Un.\n\nDeux.\n').excerpt).toBe('Un.');
    expect(readText('excerpt_separator: ""\n', 'Un.\n\nDeux.\n').excerpt).toBe('Un.');
    expect(readText('', 'Un.\n\nDeux.\n\n<!-- encore -->\n\nTrois.\n').excerpt).toBe('Un.');
  });
});
