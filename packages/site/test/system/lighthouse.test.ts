import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { expect, inject, it } from 'vitest';

const { origin } = inject('demo');
const pages = inject('pages').filter(
  ({ kind, locale }) => ['home', 'article', 'archive'].includes(kind) && ['fr', 'ar'].includes(locale),
);

it('gives accessibility, best practices and SEO the full 100, on a telephone', async () => {
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const scores: string[] = [];
  const low: string[] = [];
  try {
    for (const { kind, locale, permalink } of pages) {
      const result = await lighthouse(origin + permalink, { port: chrome.port, logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse says nothing of ${permalink}`);
      const { categories, audits } = result.lhr;
      const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
      scores.push(`${locale} ${kind}: performance ${score('performance')}`);
      for (const id of ['accessibility', 'best-practices', 'seo']) {
        const failed = (categories[id]?.auditRefs ?? [])
          .map((reference) => audits[reference.id])
          .filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1)
          .map((audit) => audit?.id);
        if (score(id) < 100) low.push(`${locale} ${kind}: ${id} ${score(id)} (${failed.join(', ')})`);
      }
    }
  } finally {
    chrome.kill();
  }
  process.stdout.write(`Lighthouse: ${scores.join('; ')}\n`);
  expect(scores.length).toBeGreaterThanOrEqual(3);
  expect(low).toEqual([]);
});
