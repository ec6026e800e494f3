import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses, filesBelow, read } from './read-html.js';
import { smallSite } from './small-site.js';

const demo = resolve(import.meta.dirname, '../../../fixtures/acretion');
const host = 'https://acretion.example';

/** Lists the addresses that a page tells machines: in its head, and in its structured data. */
function toldByPage(html: string): string[] {
  const [head = ''] = html.split('</head>');
  const sets = [...head.matchAll(/ imagesrcset="([^"]*)"/g)].flatMap(([, set = '']) => set.split(/,\s+/));
  const metas = [...head.matchAll(/<meta [^>]*content="(https?:[^"]*)"/g)].map(([, address = '']) => address);
  const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  return [
    ...addresses(head),
    ...sets.map((each) => each.replace(/ .*/, '')),
    ...metas.map((address) => address.replaceAll('&amp;', '&')),
    ...data.flatMap(([, json = '']) => textsIn(JSON.parse(json))),
  ];
}

/** Lists the texts of a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Lists the addresses that a file tells, whatever its format. */
function toldBy(file: string, text: string): string[] {
  if (file.endsWith('.html')) return toldByPage(text);
  if (file.endsWith('.webmanifest')) return textsIn(JSON.parse(text)).filter((each) => each.startsWith('/'));
  if (!/\.(?:xml|json|txt)$/.test(file)) return [];
  return text.match(/https:\/\/acretion\.example[^\s"'<>\\)]*/g) ?? [];
}

/** Lists what is named on the site itself and is no written file, with the first file that names it. */
function deadIn(output: string): { readonly count: number; readonly dead: readonly string[] } {
  const paths = new Map<string, string>();
  for (const file of filesBelow(output)) {
    for (const address of toldBy(file, read(output, file))) {
      if (!/^(?:https?:|\/)/.test(address)) continue;
      const { origin, pathname } = new URL(address, host);
      if (origin === host) paths.set(decodeURIComponent(pathname), paths.get(pathname) ?? file);
    }
  }
  const isWritten = (path: string) => {
    const place = join(output, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(place) && statSync(place).isFile();
  };
  const dead = [...paths].flatMap(([path, file]) => (isWritten(path) ? [] : `${path} in ${file}`));
  return { count: paths.size, dead };
}

describe('what the demo tells machines, in heads, structured data, feeds, sitemaps and manifest', () => {
  it.each([
    ['all parts on', {}],
    ['no search', { search: false }],
    ['no pictures, covers and cards', { images: false, covers: false, openGraphImages: false }],
  ])('leads to files that are written: %s', async (_, options) => {
    const site = smallSite({});
    try {
      const built = await site.build({ root: demo, ...options });
      expect(built).toMatchObject({ code: 0 });
      const { count, dead } = deadIn(site.output);
      expect(dead).toEqual([]);
      expect(count).toBeGreaterThan(200);
    } finally {
      site.remove();
    }
  });
});
