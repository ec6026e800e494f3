import { common, createLowlight } from 'lowlight';
import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readDocument } from '../../src/source/read-document.js';

const processor = createProcessor({ locale: 'fr', highlight: createLowlight(common) });
const html = (text: string) => String(processor.processSync(text));
const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

describe('code', () => {
  it.each([
    ['js', 'const a = 1'],
    ['TypeScript', 'const a: number = 1'],
    ['yml', 'a: 1'],
    ['html', '<a href="b">c</a>'],
    ['sh', 'echo "a"'],
  ])('is coloured where its fence says %s', (language, code) => {
    expect(html(fenced(language, code))).toContain('<span class="hljs-');
  });

  it.each(['', 'inconnu', 'constructor', '__proto__'])(
    'stays as it is where its fence says « %s »',
    (language) => {
      expect(html(fenced(language, 'const a = 1'))).not.toContain('hljs');
    },
  );

  it('stays as it is in a text, in a processor that was not asked, and where it is data', () => {
    expect(html('`const a = 1`')).not.toContain('hljs');
    expect(String(createProcessor({ locale: 'fr' }).processSync(fenced('js', 'const a')))).not.toContain(
      'hljs',
    );
    expect(html(fenced('js', 'const a = 1\n'.repeat(5000)))).not.toContain('hljs');
  });

  it('keeps what looks like HTML text', () => {
    const shown = html(fenced('html', '<script>alert(1)</script> &lt;'));
    expect(shown).not.toContain('<script');
    expect(shown.replace(/<[^>]*>/g, '')).toBe('&#x3C;script>alert(1)&#x3C;/script> &#x26;lt;\n');
  });

  it('is coloured in documents unless the site says no', () => {
    const config = { url: 'https://a.example', locales: ['fr'], title: 'A' };
    const source = { path: 'content/fr/a.md', text: fenced('js', 'const a = 1') };
    const shown = (highlight?: boolean) =>
      readDocument(source, {
        site: defineSite({ ...config, ...(highlight !== undefined && { highlight }) }),
        highlight: createLowlight(common),
      }).html;
    expect(shown()[0]).toContain('hljs-keyword');
    expect(shown(false)).toEqual(['<pre><code class="language-js">const a = 1\n</code></pre>']);
  });

  it('stays as it is in a document that is read without what colours it', () => {
    const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });
    const { html } = readDocument({ path: 'content/fr/a.md', text: fenced('js', 'const a = 1') }, { site });
    expect(html).toEqual(['<pre><code class="language-js">const a = 1\n</code></pre>']);
  });

  it('stays as it is where its grammar fails', () => {
    const failing = {
      registered: () => true,
      highlight: () => {
        throw new Error('a grammar');
      },
    };
    const shown = String(
      createProcessor({ locale: 'fr', highlight: failing }).processSync(fenced('js', 'a')),
    );
    expect(shown).toBe('<pre><code class="language-js">a\n</code></pre>');
  });
});
