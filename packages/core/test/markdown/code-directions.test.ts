import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';

const write = (locale: string, text: string) => String(createProcessor({ locale }).processSync(text));

describe('in a text that runs from right to left', () => {
  it.each([
    ['ar', 'استعمل `--help`', '<code dir="ltr">--help</code>'],
    ['fa', 'دستور `./run.sh`', '<code dir="ltr">./run.sh</code>'],
    ['he', 'לחצו <kbd>Ctrl+.</kbd>', '<kbd dir="ltr">Ctrl+.</kbd>'],
    ['ur', '<samp>rc=-1</samp>', '<samp dir="ltr">rc=-1</samp>'],
    ['ar', '```\nls -l\n```', '<pre dir="ltr"><code>ls -l'],
    ['ar', 'انظر https://a.example/', '<a href="https://a.example/" dir="ltr">https://a.example/</a>'],
    ['ar', '[a.example/](https://a.example/)', '<a href="https://a.example/" dir="ltr">a.example/</a>'],
    ['he', 'ana@a.example', '<a href="mailto:ana@a.example" dir="ltr">ana@a.example</a>'],
    ['ar', '[+33 1 23](tel:+33123)', '<a href="tel:+33123" dir="ltr">+33 1 23</a>'],
  ])('%s: %s runs from left to right', (locale, text, html) => {
    expect(write(locale, text)).toContain(html);
  });

  it.each([
    ['a link of words', '[الموقع](https://a.example/)', '<a href="https://a.example/">الموقع</a>'],
    ['a direction of the author', '<code dir="rtl">شرط</code>', '<code dir="rtl">شرط</code>'],
    [
      'a part from left to right',
      '<p dir="ltr">Run <code>-a</code></p>',
      '<p dir="ltr">Run <code>-a</code></p>',
    ],
  ])('%s stays', (_, text, html) => {
    expect(write('ar', text)).toContain(html);
  });
});

describe('in a text that runs from left to right', () => {
  it('code stays as it is', () => {
    expect(write('fr', 'Tapez `--help`.')).toContain('<code>--help</code>');
  });

  it('a part from right to left keeps its code from left to right', () => {
    expect(write('fr', '<div dir="rtl">قال <code>-a</code></div>\n\n`-b` rtl')).toBe(
      '<div dir="rtl">قال <code dir="ltr">-a</code></div>\n<p><code>-b</code> rtl</p>',
    );
  });
});
