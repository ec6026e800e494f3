import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineSite, readDocument, readSite } from '../src/index.js';
import { siteSchema } from '../src/site-config.js';
import { fieldsSchema } from '../src/source/field-schema.js';

const text = readFileSync(new URL('../../../docs/site.md', import.meta.url), 'utf8');
const [, settings = '', fields = ''] = text.split(/^## (?:site\.yaml|Front matter)$/m);
const example = (part: string) => /^```yaml\n([\s\S]*?)^```$/m.exec(part)?.[1] ?? '';
/** The names in the first column of a table. */
const named = (part: string) =>
  [...part.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );

describe('docs/site.md', () => {
  it('names every setting, and no other', () => {
    expect(named(settings).toSorted()).toEqual(Object.keys(siteSchema.shape).toSorted());
  });

  it('names fields that front matter has', () => {
    expect(named(fields).length).toBeGreaterThan(20);
    expect(named(fields).filter((name) => !(name && name in fieldsSchema.shape))).toEqual([]);
  });

  it('shows settings and front matter in which nothing is wrong', () => {
    expect(readSite({ path: 'site.yaml', text: example(settings) }).diagnostics).toEqual([]);
    const site = defineSite({ url: 'https://acretion.example', locales: ['fr'], title: 'Acrétion' });
    const document = readDocument(
      { path: 'content/fr/a.md', text: `---\n${example(fields)}---\n\nBonjour.\n` },
      { site },
    );
    expect(document.diagnostics).toEqual([]);
  });
});
