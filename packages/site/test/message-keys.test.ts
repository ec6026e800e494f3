import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTemplateRequests, requestsOf } from '../src/message-keys.js';

const keysOf = (source: string) => requestsOf(source, 'theme/a.njk').messageKeys.map(({ key }) => key);

describe('the messages that a template asks for', () => {
  it.each([
    ["{{ t('a.b') }}", ['a.b']],
    ['{{ t("a", { count: 1 }) }}', ['a']],
    ["{{ view.t('a') }}{{ reader.t('b') }}", ['a', 'b']],
    ["{{ almanach.locale('fr').t('a') }}", ['a']],
    ["{{ phrase('a', { date: t('b') }) }}", ['a', 'b']],
    ["{% if x %}<a title=\"{{ t('a') }}\">{% else %}{{ t('b') }}{% endif %}", ['a', 'b']],
    [
      "{% macro m(x) %}{{ t('a') }}{% endmacro %}{% call m(t('b')) %}{{ t('c') }}{% endcall %}",
      ['a', 'b', 'c'],
    ],
    ["{% extends 'layout.njk' %}{% block main %}{% set title = t('a') %}{% endblock %}", ['a']],
    // What is no literal, no such function or no code asks for nothing.
    ['{{ t(key) }}', []],
    ["{{ t('archive.' + name) }}", []],
    ["{{ t('a' if x else 'b') }}", []],
    ["{{ start('a') }}{{ list.at('b') }}{{ t }}{{ t() }}{{ t(1) }}", []],
    ["{# {{ t('a') }} #}{% raw %}{{ t('b') }}{% endraw %} t('c')", []],
    ["{{ 'a' | t }}", []],
    ["{{ t('a') }}{% if %}", []],
  ])('%s', (source, keys) => {
    expect(keysOf(source).toSorted()).toEqual(keys);
  });

  it('have their place, from 1', () => {
    expect(requestsOf("<p>\n  {{ t('a') }}", 'theme/a.njk').messageKeys).toEqual([
      { key: 'a', file: 'theme/a.njk', line: 2, column: 8 },
    ]);
  });
});

describe('the media that a template names', () => {
  it('are the literal paths that it gives, at their places', () => {
    const source =
      "<p>{{ media('a.svg') }}\n{{ almanach.media('b c.png') }}{{ media(name) }}{{ mediaOf('d') }}";
    expect(requestsOf(source, 'theme/a.njk').media).toEqual([
      { path: 'a.svg', file: 'theme/a.njk', line: 1, column: 13 },
      { path: 'b c.png', file: 'theme/a.njk', line: 2, column: 19 },
    ]);
  });
});

describe('the folders of templates', () => {
  const root = mkdtempSync(join(tmpdir(), 'almanach-keys-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('are read through, places told from the root of the site', async () => {
    write('site/look/month.njk', "{{ t('a') }}");
    write('site/look/partials/b.njk', "{{ t('b') }}");
    write('site/look/notes.txt', "{{ t('no') }}");
    write('packaged/month.njk', "{{ t('c') }}");
    const folders = [join(root, 'site/look'), join(root, 'packaged'), join(root, 'absent')];
    const { messageKeys: keys } = await readTemplateRequests(folders, join(root, 'site'));
    expect(keys.map(({ key, file }) => `${file} ${key}`)).toEqual([
      'look/month.njk a',
      'look/partials/b.njk b',
      'theme/month.njk c',
    ]);
  });

  it('of the theme ask for what stands in its words or those of the model', async () => {
    const { messageKeys: keys } = await readTemplateRequests(
      [resolve(import.meta.dirname, '../theme')],
      root,
    );
    expect(keys.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['theme.skip', 'archive.title', 'comment.by']),
    );
  });
});
