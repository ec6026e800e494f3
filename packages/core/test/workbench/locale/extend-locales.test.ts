import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/site-config/read-site.js';
import { extendLocales } from '../../../src/workbench/locale/extend-locales.js';

function extend(text: string, code = 'it'): string | undefined {
  const edit = extendLocales(text, code);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a locale is added as the others are written', () => {
  it.each([
    ['locales: [fr, en] # ours\ntitle: Quai\n', 'locales: [fr, en, it] # ours\ntitle: Quai\n'],
    ['locales: [ fr , en, ]\n', 'locales: [ fr , en, it, ]\n'],
    ['locales: [\n  fr, # a\n  en\n]\n', 'locales: [\n  fr, # a\n  en,\n  it\n]\n'],
    ['locales: [{ code: fr, prefix: false }]\n', 'locales: [{ code: fr, prefix: false }, it]\n'],
    [
      'locales:\n  - fr # first\n  - en # last\n\n# menus\n',
      'locales:\n  - fr # first\n  - en # last\n  - it\n\n# menus\n',
    ],
    ['locales:\n- fr\n- en', 'locales:\n- fr\n- en\n- it'],
    [
      'locales:\r\n  - fr\r\n  - code: en\r\n    language: en-GB # British\r\ntitle: Quai\r\n',
      'locales:\r\n  - fr\r\n  - code: en\r\n    language: en-GB # British\r\n  - it\r\ntitle: Quai\r\n',
    ],
    ['title: "Quai"\nlocales:\n  -   fr\n', 'title: "Quai"\nlocales:\n  -   fr\n  - it\n'],
  ])('%j', (text, expected) => {
    expect(extend(text)).toBe(expected);
  });

  it.each(['locales: fr\n', 'title: Quai\n', 'locales: []\n', 'locales: [fr\n', '- fr\n', ''])(
    'and not where %j is no list of them',
    (text) => {
      expect(extend(text)).toBeUndefined();
    },
  );
});

it('the others stay, whatever stands around them', () => {
  const code = fc.constantFrom('fr', 'en-GB', 'zh-Hant', 'eu');
  const codes = fc.uniqueArray(code, { minLength: 1 });
  const comment = fc.constantFrom('', ' # note', ' # [it]');
  const list = fc
    .tuple(codes, comment, fc.boolean(), fc.constantFrom('', '  '))
    .map(([names, note, flow, indent]) =>
      flow
        ? ` [${names.join(', ')}]${note}`
        : `${note}\n${names.map((name) => `${indent}- ${name}${note}`).join('\n')}`,
    );
  fc.assert(
    fc.property(list, fc.constantFrom('\n', '\r\n'), (written, lineEnd) => {
      const text = `url: https://quay.example\nlocales:${written}\ntitle: Quai\n`.replaceAll('\n', lineEnd);
      const before = readSite({ path: 'site.yaml', text }).site?.locales.map(({ code: each }) => each) ?? [];
      const after = readSite({ path: 'site.yaml', text: extend(text) ?? '' }).site?.locales;
      expect(before.length).toBeGreaterThan(0);
      expect(after?.map(({ code: each }) => each)).toEqual([...before, 'it']);
    }),
  );
});
