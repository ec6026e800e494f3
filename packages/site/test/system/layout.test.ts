import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openWindow } from './browser.js';

const { origin } = inject('demo');
const pages = inject('pages');
/** Runs in the page: how much wider than the window it is, by how much its parts moved while it loaded, and what is
 * set in a column too narrow to read. */
const measure = `new Promise((done) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { scrollWidth, clientWidth } = document.documentElement;
  const isSqueezed = (element) => {
    const width = element.clientWidth / parseFloat(getComputedStyle(element).fontSize);
    return element.innerText.trim().length > 24 && element.clientWidth > 1 && width < 5;
  };
  const squeezed = [...document.querySelectorAll('h1, h2, h3, p')].filter(isSqueezed);
  const texts = squeezed.map((element) => element.innerText.trim().slice(0, 30));
  setTimeout(() => done({ overflow: scrollWidth - clientWidth, shift, texts }), 50);
})`;
let browser: Browser;

interface Measures {
  readonly overflow: number;
  readonly shift: number;
  readonly texts: readonly string[];
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([320, 360, 768, 1440, 2560])('%i wide', (width) => {
  it('every kind of page fits, stands still and asks nothing of other places', async () => {
    const { context, foreign } = await openWindow(browser, origin, { viewport: { width, height: 900 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
    for (const { kind, locale, permalink } of pages) {
      await page.goto(origin + permalink, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => true)');
      const { overflow, shift, texts } = await page.evaluate<Measures>(measure);
      if (overflow > 0) wrong.push(`${locale} ${kind} ${permalink}: ${overflow} px too wide`);
      for (const text of texts) wrong.push(`${locale} ${kind} ${permalink}: no room for « ${text} »`);
      if (shift > 0.01) wrong.push(`${locale} ${kind} ${permalink}: shifts by ${shift.toFixed(3)}`);
    }
    await context.close();
    expect(wrong).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
