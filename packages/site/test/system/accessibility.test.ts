import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openWindow } from './browser.js';

const { origin } = inject('demo');
const pages = inject('pages');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each([360, 1440])('every kind of page, %i wide, keeps WCAG 2.2 AA', async (width) => {
    const { context } = await openWindow(browser, origin, {
      bypassCSP: true,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    const found: string[] = [];
    const page = await context.newPage();
    for (const { kind, locale, permalink } of pages) {
      await page.goto(origin + permalink);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate<AxeResults, readonly string[]>(
        (values) =>
          (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            runOnly: { type: 'tag', values },
          }),
        standard,
      );
      for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes.slice(0, 3))
          found.push(`${locale} ${kind} ${permalink}: ${id} ${String(target)} ${failureSummary ?? ''}`);
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
