import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { emphasisSyntax } from '../../src/markdown/emphasis.js';
import { createProcessor } from '../../src/markdown/index.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { hasMarksBesideWide } from '../../src/markdown/wide-marks.js';

const write = (locale: string, text: string) =>
  String(createProcessor({ locale, typography: false }).processSync(text));

describe('emphasis beside marks of full width', () => {
  it.each([
    ['zh', '**注意：**先保存。', '<p><strong>注意：</strong>先保存。</p>'],
    ['zh', '他说**“你好”**吗', '<p>他说<strong>“你好”</strong>吗</p>'],
    ['zh-TW', '這是*《紅樓夢》*的', '<p>這是<em>《紅樓夢》</em>的</p>'],
    ['zh', '**一。**二**三。**四', '<p><strong>一。</strong>二<strong>三。</strong>四</p>'],
    [
      'ja',
      '重要度**（高）**と***「急」***だ',
      '<p>重要度<strong>（高）</strong>と<em><strong>「急」</strong></em>だ</p>',
    ],
    ['ja', 'これは~~「古い」~~です', '<p>これは<del>「古い」</del>です</p>'],
    ['ja', '**[例](https://a.example)**を', '<p><strong><a href="https://a.example">例</a></strong>を</p>'],
    ['ja', '**`npm`**を', '<p><strong><code>npm</code></strong>を</p>'],
    ['ko', '**마크다운(Markdown)**은', '<p><strong>마크다운(Markdown)</strong>은</p>'],
    ['ko', '*"인용"*이라고', '<p><em>"인용"</em>이라고</p>'],
    ['ja', '_「強調」_ です', '<p><em>「強調」</em> です</p>'],
    ['ja', '𠮷**(よし)**𠮷', '<p>𠮷<strong>(よし)</strong>𠮷</p>'],
  ])('%s: %s', (locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });

  it.each([
    ['fr', '**一。**二', '<p>**一。**二</p>'],
    ['ja', '2 ** 3 ** 4', '<p>2 ** 3 ** 4</p>'],
    ['ja', 'a_b_c 変数_名_前', '<p>a_b_c 変数_名_前</p>'],
    ['ja', '** 「空」 **', '<p>** 「空」 **</p>'],
    ['ja', '\\*\\*「逃」\\*\\*', '<p>**「逃」**</p>'],
    ['ja', 'a**"b"**c', '<p>a**"b"**c</p>'],
  ])('%s: %s is none', (locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });

  it('changes nothing where no mark stands beside one', () => {
    const parts = ['*', '**', '_', 'a', '中', '。', ' ', '.', '「', '(', '[', '](x)', '\n', '가'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (list) => {
        const text = list.join('');
        fc.pre(!hasMarksBesideWide(text));
        expect(fromMarkdown(text, { extensions: [emphasisSyntax({ eastAsian: true })] })).toEqual(
          fromMarkdown(text),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps such a text from the faster parser, and no other', () => {
    const asked: string[] = [];
    const fast = (text: string) => {
      asked.push(text);
      return undefined;
    };
    const plain = '这是**中文**和*字*吗。';
    for (const text of ['**中文。**后面', plain]) parseMarkdown(text, { gfm: true, eastAsian: true, fast });
    expect(asked).toEqual([plain]);
  });
});
