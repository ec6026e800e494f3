import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';

const write = (locale: string, text: string) =>
  String(createProcessor({ locale, typography: false }).processSync(text));

describe('a line break', () => {
  it.each([
    ['between Chinese letters', 'zh', '第一行，\n第二行。', '<p>第一行，第二行。</p>'],
    ['between kana', 'ja', 'ひらがな\nカタカナ', '<p>ひらがなカタカナ</p>'],
    ['beside a quote that Chinese writes wide', 'zh', '他说：\n“你好”', '<p>他说：“你好”</p>'],
    ['after an emphasis', 'ja', '**重要**\nです', '<p><strong>重要</strong>です</p>'],
    [
      'before a link',
      'ja',
      '詳細は\n[こちら](https://a.example)',
      '<p>詳細は<a href="https://a.example">こちら</a></p>',
    ],
    ['in a list', 'zh', '- 一行\n  二行', '<ul>\n<li>一行二行</li>\n</ul>'],
    ['in a quotation of another language', 'fr', 'Il dit : 第一\n第二.', '<p>Il dit : 第一第二.</p>'],
    ['in HTML, with its indentation', 'zh', '<p>\n  第一\n  第二\n</p>', '<p>\n  第一第二\n</p>'],
    ['beyond the first plane', 'ja', '𠮷\n𠮷', '<p>𠮷𠮷</p>'],
  ])('%s is none', (_, locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });

  it.each([
    ['between Korean words', 'ko', '첫째\n둘째', '<p>첫째\n둘째</p>'],
    ['beside Latin letters', 'zh', '使用 HTML\n和 CSS', '<p>使用 HTML\n和 CSS</p>'],
    ['between Latin words', 'fr', 'un\ndeux 漢', '<p>un\ndeux 漢</p>'],
    ['beside a French dash', 'fr', 'le 漢\n— suite', '<p>le 漢\n— suite</p>'],
    ['in code', 'zh', '```\n第一\n第二\n```', '<pre><code>第一\n第二\n</code></pre>'],
    ['that is written', 'zh', '第一  \n第二', '<p>第一<br>\n第二</p>'],
    ['between paragraphs', 'zh', '第一\n\n第二', '<p>第一</p>\n<p>第二</p>'],
  ])('%s stays', (_, locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });
});
