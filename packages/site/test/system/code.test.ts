import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallSite } from '../small-site.js';
import { openBrowser, openWindow } from './browser.js';
import { type Served, serve } from './serve.js';

const body = [
  'استعمل `--help` أو `./run.sh` أو <kbd>Ctrl+.</kbd>، وانظر https://a.example/ .',
  '',
  '```sh',
  'ls -l    # one',
  'ls -la   # two',
  '```',
  '',
  '> الأمر <samp>-1</samp> *مهم*',
].join('\n');
const front = '---\ntitle: T\n---\n';
const site = smallSite({
  'site.yaml': 'url: https://village.example\nlocales: [ar, he, fr, zh, ja, ko]\ntitle: Village\n',
  'content/ar/index.md': front + body,
  'content/he/index.md': front + body,
  'content/zh/index.md': `${front}这是*重点*。\n\n> 引用`,
  'content/ja/index.md': `${front}これは*重要*です。\n\n> 引用`,
  'content/ko/index.md': `${front}이것은 *중요*합니다.\n\n> 인용`,
  'content/fr/index.md': `${front}<div lang="ar" dir="rtl">\n\n${body}\n\n</div>\n`,
});
let browser: Browser;
let served: Served;

beforeAll(async () => {
  const built = await site.build({ openGraphImages: false, covers: false });
  if (built.code !== 0) throw new Error(built.output);
  served = await serve(site.output, '/');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  site.remove();
});

/** Runs in the page: what is shown left of what, character by character, and in which width. */
const measure = `[...document.querySelectorAll('.prose :is(:not(pre) > code, kbd, samp, a[href^="https://a.example"])')].map((element) => {
  const text = element.firstChild;
  const lefts = [...text.data].map((_, at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  });
  const { direction, unicodeBidi, fontFamily } = getComputedStyle(element);
  return {
    name: element.localName,
    shown: lefts.map(({ x }, at) => [x, text.data[at]]).sort(([a], [b]) => a - b).map(([, letter]) => letter).join(''),
    written: text.data,
    widths: new Set(lefts.map(({ width }) => Math.round(width * 10))).size,
    direction, unicodeBidi, fontFamily,
  };
})`;

interface Measured {
  readonly name: string;
  readonly shown: string;
  readonly written: string;
  readonly widths: number;
  readonly direction: string;
  readonly unicodeBidi: string;
  readonly fontFamily: string;
}

async function open(locale: string): Promise<Page> {
  const { context } = await openWindow(browser, served.origin, { viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${served.origin}/${locale}/`);
  return page;
}

describe.each(['ar', 'he', 'fr'])('in a text from right to left on a page in %s,', (locale) => {
  it('code and addresses are shown as they are written, and code in letters of one width', async () => {
    const page = await open(locale);
    const measured = await page.evaluate<Measured[]>(measure);
    await page.context().close();
    expect(measured.map(({ written }) => written)).toEqual([
      '--help',
      './run.sh',
      'Ctrl+.',
      'https://a.example/',
      '-1',
    ]);
    for (const { name, shown, written, widths, direction, unicodeBidi, fontFamily } of measured) {
      expect(shown).toBe(written);
      expect([direction, unicodeBidi], written).toEqual(['ltr', 'isolate']);
      if (name === 'a') continue;
      expect(fontFamily, written).toContain('monospace');
      expect(widths, written).toBe(1);
    }
  });

  it('the lines of a block of code start at its left', async () => {
    const page = await open(locale);
    const [first, pre] = await page.evaluate<number[]>(`(() => {
      const range = document.createRange();
      const code = document.querySelector('.prose pre code');
      range.selectNodeContents(code);
      const box = document.querySelector('.prose pre').getBoundingClientRect();
      return [range.getBoundingClientRect().left, box.left];
    })()`);
    await page.context().close();
    expect((first ?? 0) - (pre ?? 0)).toBeLessThan(40);
  });
});

describe('a script without italics', () => {
  it.each([
    ['ar', '600', 'none'],
    ['he', '600', 'none'],
    ['ko', '600', 'none'],
    ['zh', '400', 'dot'],
    ['ja', '400', 'sesame'],
  ])('has none in %s: emphasis is of weight %s, with the mark %s', async (locale, weight, mark) => {
    const page = await open(locale);
    const styles = await page.evaluate<string[]>(`(() => {
      const style = getComputedStyle(document.querySelector('.prose em'));
      const quote = getComputedStyle(document.querySelector('.prose blockquote'));
      return [style.fontStyle, quote.fontStyle, style.fontWeight, style.textEmphasisStyle];
    })()`);
    await page.context().close();
    expect(styles.slice(0, 3)).toEqual(['normal', 'normal', weight]);
    expect(styles[3]).toContain(mark);
  });
});
