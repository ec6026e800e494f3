import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtInMessages, createTranslator } from '@almanach/core/messages';
import { loadLibrary } from '@almanach/core/node';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStarterTexts } from '../src/starter/texts.js';
import { config, createProject, type Project } from './project.js';

const packaged = resolve(import.meta.dirname, '..');
const tags = Object.keys(builtInMessages);
const codeOf = (tag: string) => tag.toLowerCase();

/** The words of a language: the model's and the theme's. */
function wordsOf(tag: string): Record<string, unknown> {
  const read = (folder: string) =>
    JSON.parse(readFileSync(resolve(packaged, folder, `${tag}.json`), 'utf8')) as Record<string, unknown>;
  return { ...read('../core/locales'), ...read('locales') };
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? textsOf(value) : [String(value)],
  );
}

/** The first texts of a language, and what leads to every kind of page: a series, tags, categories, authors, an alias. */
function contentOf(tag: string): [string, string][] {
  const code = codeOf(tag);
  const { files } = readStarterTexts(join(packaged, 'starter'), code, '2015-04-07');
  const { t } = createTranslator({ locale: tag, messages: builtInMessages[tag] ?? {} });
  const parts = [1, 2].map((part): [string, string] => [
    `content/${code}/blog/part-${part}.md`,
    `---
title: ${t('series.part', { part, total: 2 })}
slug: part-${part}
date: 2014-12-0${part}
series: { name: ${t('series.title')}, part: ${part} }
authors: [Ada]
translators: [Zoé, Luc]
tags: [${t('term.tags')}]
categories: [${t('term.categories')}]
updated: 2015-01-02
aliases: [/${code}/${part}/]
sources: [{ title: ${t('search.title')}, url: 'https://a.example/' }]
---

[${t('home')}](../index.md)[^1]

> [!NOTE]
> ${t('draft')}

[^1]: ${t('home')}
`,
  ]);
  return [
    ...Object.entries(files).map(([path, text]): [string, string] => [`content/${code}/${path}`, text]),
    ...parts,
  ];
}

let project: Project;
let library: Awaited<ReturnType<typeof loadLibrary>>;

beforeAll(async () => {
  const titles = tags.map(
    (tag) =>
      `${codeOf(tag)}: ${readStarterTexts(join(packaged, 'starter'), codeOf(tag), '2015-04-07').title}`,
  );
  project = createProject({
    ...Object.fromEntries(tags.flatMap(contentOf)),
    // A text that only French readers have: the others are led to it.
    'content/fr/blog/seul.md': '---\ntitle: Un texte seul\ndate: 2015-02-03\n---\n\nRien qu’en français.\n',
    'site.yaml': `url: https://village.example
locales: [${['fr', ...tags.filter((tag) => tag !== 'fr').map(codeOf)].join(', ')}]
title: { ${titles.join(', ')} }
menus: { primary: [blog, about] }
missing: fallback
`,
    'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
  });
  for (const path of ['content/fr/journal', 'content/en/journal']) project.remove(path);
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  library = await loadLibrary({ root: project.folder, now: '2016-01-01' });
}, 300_000);

/** What readers see or hear of a page. */
interface ReadPage {
  readonly lang: string;
  readonly dir: string;
  /** Without those that another `lang` is set on. */
  readonly texts: readonly string[];
  /** By the `lang` that is set on them. */
  readonly byLanguage: ReadonlyMap<string, readonly string[]>;
}

/** Lists the texts of a page by their language. */
function readTexts(html: string): ReadPage {
  const byLanguage = new Map<string, string[]>();
  const attribute = (node: DefaultTreeAdapterTypes.Element, name: string) =>
    node.attrs.find((each) => each.name === name)?.value;
  const root = parse(html).childNodes.find(
    (node) => node.nodeName === 'html',
  ) as DefaultTreeAdapterTypes.Element;
  const lang = attribute(root, 'lang') ?? '';
  gather(root, lang);
  return { lang, dir: attribute(root, 'dir') ?? 'ltr', texts: byLanguage.get(lang) ?? [], byLanguage };

  function add(language: string, text: string): void {
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text.trim()]);
  }

  function gather(node: DefaultTreeAdapterTypes.ChildNode, around: string): void {
    if (node.nodeName === '#text') add(around, (node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('attrs' in node) || ['script', 'style', 'code'].includes(node.nodeName)) return;
    const language = attribute(node, 'lang') ?? around;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const value = attribute(node, name);
      if (value !== undefined) add(language, value);
    }
    for (const child of node.childNodes) gather(child, language);
  }
}

const everyKind =
  'archive article home month not-found page redirect search section series term terms year'.split(' ');

const english = new Set(textsOf(wordsOf('en')).filter((text) => !text.includes('{{')));
function monthsOf(tag: string): string[] {
  const names = new Intl.DateTimeFormat(tag, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2015, month, 1)));
}

/** Builds a pattern of the English months that another language writes otherwise. */
function foreignMonths(tag: string): RegExp {
  const own = monthsOf(tag);
  return new RegExp(
    `\\b(?:${monthsOf('en')
      .filter((month) => !own.includes(month))
      .join('|')})\\b`,
  );
}

describe.each(tags)('a site in %s', (tag) => {
  const view = () => library.locale(codeOf(tag));
  const pages = (): readonly { readonly kind: string; readonly output: string }[] =>
    [
      ...view().routes,
      ...library.routes.filter(({ permalink }) => permalink.startsWith(`/${codeOf(tag)}/`)),
    ].filter(({ output }) => output.endsWith('.html'));

  it('has a page of every kind, each in its language and direction', () => {
    const locale = library.locales.find(({ code }) => code === codeOf(tag));
    const kinds = new Set(pages().map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(everyKind));
    for (const { output } of pages()) {
      const { lang, dir } = readTexts(project.output(output));
      expect([lang, dir], output).toEqual([locale?.language, locale?.direction]);
    }
  });

  it('shows no word of another language without its `lang`, and no message unfilled', () => {
    const words = new Set(textsOf(wordsOf(tag)));
    const months = foreignMonths(tag);
    for (const { kind, output } of pages()) {
      const { texts } = readTexts(project.output(output));
      expect(texts.length, output).toBeGreaterThan(kind === 'redirect' ? 1 : 10);
      expect(
        texts.filter((text) => /\{\{|undefined|\[object/.test(text)),
        output,
      ).toEqual([]);
      if (tag === 'en') continue;
      expect(
        texts.filter((text) => (english.has(text) && !words.has(text)) || months.test(text)),
        output,
      ).toEqual([]);
    }
  });

  it('is offered by the choice of languages, in its own words alone', () => {
    const choice = library.routes.find(({ kind }) => kind === 'language-choice');
    const { byLanguage } = readTexts(project.output(choice?.output ?? ''));
    const texts = (byLanguage.get(tag) ?? []).filter((text) => text !== '');
    const words = new Set(textsOf(wordsOf(tag)));
    expect(texts).toContain(view().name);
    if (tag !== 'en') expect(texts.filter((text) => english.has(text) && !words.has(text))).toEqual([]);
  });

  it('has its figures in the digits of the language', () => {
    const digits = Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(tag).format(digit)).join(
      '',
    );
    for (const { output } of pages()) {
      // Notes are numbered as browsers number the list of them.
      const texts = readTexts(project.output(output)).texts.filter((text) => !/(?:^|\D )1$/.test(text));
      const figures = texts.filter((text) =>
        [...(text.match(/\p{Nd}/gu) ?? [])].some((each) => !digits.includes(each)),
      );
      expect(figures, output).toEqual([]);
    }
  });
});
