import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openWindow } from './browser.js';

const { origin } = inject('demo');
const pages = inject('pages');
/** Runs in the page: how much wider than the window it is, and by how much its parts moved while it loaded. */
const measure = `new Promise((done) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { scrollWidth, clientWidth } = document.documentElement;
  setTimeout(() => done({ overflow: scrollWidth - clientWidth, shift }), 50);
})`;
let browser: Browser;

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
      const { overflow, shift } = await page.evaluate<{ overflow: number; shift: number }>(measure);
      if (overflow > 0) wrong.push(`${locale} ${kind} ${permalink}: ${overflow} px too wide`);
      if (shift > 0.01) wrong.push(`${locale} ${kind} ${permalink}: shifts by ${shift.toFixed(3)}`);
    }
    await context.close();
    expect(wrong).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
