import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openWindow } from './browser.js';

const { origin } = inject('demo');
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true };
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = wide): Promise<Page> {
  ({ context } = await openWindow(browser, origin, options));
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement?.textContent?.trim() ?? ""');

describe('the menu', () => {
  it('opens and closes by keyboard, and keeps the focus', async () => {
    const page = await open('/fr/blog/cohesion/');
    const summary = page.locator('.menu summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('link', { name: 'RSE' });
    await expect.poll(() => entry.first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.getAttribute("href")')).toContain(
      '/fr/solutions-manager/',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.menu details[open]').count()).toBe(0);
    expect(await focused(page)).toBe((await summary.textContent())?.trim());
  });

  it('opens by touch on a telephone, and Escape gives the focus back to its button', async () => {
    const page = await open('/fr/', narrow);
    const button = page.locator('.menu-button');
    await button.tap();
    await expect.poll(() => page.locator('#menu').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#menu').isVisible()).toBe(false);
    expect(await focused(page)).toBe((await button.textContent())?.trim());
  });

  it('leads to its pages without scripts', async () => {
    const page = await open('/fr/', { ...narrow, javaScriptEnabled: false });
    await page.locator('.menu-button').tap();
    await page.locator('#menu summary').first().tap();
    await page.locator('#menu').getByRole('link', { name: 'RSE' }).first().tap();
    await expect.poll(() => page.url()).toBe(`${origin}/fr/solutions-manager/rse/`);
  });
});

describe('the switch of languages', () => {
  it('leads to this page in the other language', async () => {
    const page = await open('/fr/blog/cohesion/');
    await page.locator('.languages').getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.url()).toBe(`${origin}/en/blog/cohesion-and-e-management/`);
    await page.locator('.languages').getByRole('link', { name: 'français' }).click();
    await expect.poll(() => page.url()).toBe(`${origin}/fr/blog/cohesion/`);
  });

  it('says in the reader’s words that a page is missing', async () => {
    const page = await open('/fr/blog/tutoiement/');
    expect(await page.locator('.languages').getByRole('link', { name: 'English' }).textContent()).toContain(
      'non traduite',
    );
  });
});

describe('the keyboard', () => {
  it('reaches the content first', async () => {
    const page = await open('/en/blog/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement?.id ?? ""')).toBe('content');
  });
});

describe('the switch of colours', () => {
  it('is remembered on the next page', async () => {
    const page = await open('/fr/', { ...wide, colorScheme: 'light' });
    await page.locator('[data-appearance]').click();
    await page.goto(`${origin}/fr/blog/`);
    await expect
      .poll(() => page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme'))
      .toContain('dark');
    const bars = `[...document.querySelectorAll('meta[name="theme-color"]')].map(({ content }) => content)`;
    await expect.poll(() => page.evaluate<string[]>(bars)).toEqual(['#14171c', '#14171c']);
  });

  it('is not offered without scripts', async () => {
    const page = await open('/fr/', { ...wide, javaScriptEnabled: false });
    expect(await page.locator('[data-appearance]').isVisible()).toBe(false);
  });
});

describe('the search', () => {
  it.each([
    ['/fr/', 'cohésion', 'avril 2015', /^\d+ résultats?$/],
    ['/en/', 'cohesion', 'April', /^\d+ results?$/],
    ['/ar/', 'التماسك', '2015', /نتيجة|نتيجتان|نتائج/],
  ])(
    'from %s finds, dates and counts, and loads nothing before it is used',
    async (home, word, date, count) => {
      const page = await open(home);
      await page.locator('a[rel="search"]').first().click();
      await page.waitForLoadState('networkidle');
      const loaded = (name: string) =>
        page.evaluate<number>(
          `performance.getEntriesByType('resource').filter((entry) => entry.name.includes('${name}')).length`,
        );
      expect(await loaded('/pagefind/')).toBe(0);
      await page.keyboard.press('/');
      await page.keyboard.type(word);
      await expect
        .poll(() => page.locator('[data-results] a').count(), { timeout: 20_000 })
        .toBeGreaterThan(0);
      expect(await page.locator('[data-results]').textContent()).toContain(date);
      expect(await page.locator('[data-status]').textContent()).toMatch(count);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('A');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-results] a').count()).toBe(0);
    },
  );

  it('offers the sections, tags and archives without scripts', async () => {
    const page = await open('/fr/', { ...wide, javaScriptEnabled: false });
    await page.locator('a[rel="search"]').first().click();
    await page.waitForURL('**/fr/recherche/', { waitUntil: 'load' });
    expect(await page.locator('form[role="search"]').isVisible()).toBe(false);
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(10);
  });
});

describe('Arabic', () => {
  it('runs from right to left, the menu too, and keeps Latin words in one piece', async () => {
    const page = await open('/ar/blog/%D8%A7%D9%84%D8%AA%D9%85%D8%A7%D8%B3%D9%83/');
    const menu = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.menu > ul > li')].map((item) => item.getBoundingClientRect().x)",
    );
    expect(menu.length).toBeGreaterThan(3);
    expect([...menu].sort((a, b) => b - a)).toEqual(menu);
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).direction")).toBe(
      'rtl',
    );
    const outline = await page.locator('.outline').boundingBox();
    const prose = await page.locator('.prose').boundingBox();
    expect((outline?.x ?? 0) > (prose?.x ?? 0)).toBe(true);
  });
});
