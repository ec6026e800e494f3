import { LinkChecker } from 'linkinator';
import { expect, inject, it } from 'vitest';

it.each(['demo', 'subPath'] as const)('%s has no dead link, part or absolute address', async (name) => {
  const { origin, publicOrigin, basePath } = inject(name);
  const own = (address: string) => address.startsWith(origin);
  const { links } = await new LinkChecker().check({
    path: origin + basePath,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Canonical, alternate and feed addresses are absolute: they are looked up where the site is served now.
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${publicOrigin.replaceAll('.', '\\.')}`), replacement: origin },
    ],
    linksToSkip: (link) => Promise.resolve(!own(link)),
  });
  const checked = links.filter(({ url, state }) => own(url) && state !== 'SKIPPED');
  const dead = checked.filter(({ state }) => state === 'BROKEN');
  expect(checked.length).toBeGreaterThan(100);
  expect(
    checked
      .filter(({ url }) => !url.startsWith(origin + basePath))
      .map(({ url, parent }) => `${parent} → ${url}`),
  ).toEqual([]);
  expect(dead.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
});
