import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibrary } from '../src/node/index.js';

const paragraph =
  'Une équipe qui travaille à *travers* un écran ne manque pas d’**informations** : elle en reçoit de partout, et [souvent](https://example.org/) deux fois. ';

/** Writes articles of about 6 KB, half French, half English, in pairs, and gives the size of their text. */
function writeSite(root: string, count: number): number {
  let size = 0;
  writeFileSync(join(root, 'site.yaml'), 'url: https://example.org\nlocales: [fr, en]\ntitle: Banc\n');
  for (const locale of ['fr', 'en']) mkdirSync(join(root, 'content', locale, 'blog'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const pair = Math.floor(index / 2);
    const locale = index % 2 === 0 ? 'fr' : 'en';
    const month = String((pair % 12) + 1).padStart(2, '0');
    const day = String((pair % 28) + 1).padStart(2, '0');
    const parts = Array.from(
      { length: 6 },
      (_, part) =>
        `## Partie ${part} de ${pair}\n\n${paragraph.repeat(5)}\n\n- un\n- deux [voisin](article-${Math.max(0, pair - 1)}.md)\n\n> Citation « courte » ?\n\n| a | b |\n| - | - |\n| ${part} | 2 |\n`,
    );
    const front = `title: Article ${pair} "${locale}"\ndate: ${2000 + (pair % 20)}-${month}-${day}\ntags: [t${pair % 40}, u${pair % 7}]`;
    const text = `---\n${front}\n---\n${parts.join('\n')}`;
    size += text.length;
    writeFileSync(join(root, 'content', locale, 'blog', `article-${pair}.md`), text);
  }
  return size;
}

async function measure(count: number) {
  const root = mkdtempSync(join(tmpdir(), 'almanach-bench-'));
  try {
    const size = writeSite(root, count);
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const library = await loadLibrary({ root, now: '2026-01-01' });
    const seconds = (performance.now() - start) / 1000;
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed - before;
    expect(library.locale('fr').articles).toHaveLength(count / 2);
    return { seconds, size, heap };
  } finally {
    rmSync(root, { recursive: true });
  }
}

it('loads 1,000 and 5,000 articles', async () => {
  await measure(200);
  const small = await measure(1000);
  const large = await measure(5000);
  const figures = [
    `1,000 articles: ${small.seconds.toFixed(1)} s; 5,000 articles: ${large.seconds.toFixed(1)} s`,
    `time, 5,000 to 1,000 articles: × ${(large.seconds / small.seconds).toFixed(2)} (linear: × 5)`,
    `heap to text, 5,000 articles: × ${(large.heap / large.size).toFixed(1)}`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
});
