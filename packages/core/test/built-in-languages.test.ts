import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInMessages, createTranslator } from '../src/messages/index.js';
import { pathNames, pathWords } from '../src/site-config/path-words.js';
import { createSlug } from '../src/slug/index.js';

const languages = Object.keys(builtInMessages);
const translatorOf = (locale: string) =>
  createTranslator({ locale, messages: builtInMessages[locale] ?? {} });

describe('the built-in languages', () => {
  it('are named in the paper for translators', () => {
    const paper = readFileSync(new URL('../../../docs/translate.md', import.meta.url), 'utf8');
    const rows = [...paper.matchAll(/^\| `([\w-]+)` \| [^|]+ \| (?:yes|not yet) \|$/gm)];
    expect(rows.map(([, tag]) => tag)).toEqual(languages);
  });

  it.each(languages)('have words for addresses of their own, each a slug (%s)', (locale) => {
    const words = pathWords(locale);
    expect(Object.keys(words)).toEqual(pathNames);
    for (const word of Object.values(words)) expect(createSlug(word, { locale })).toBe(word);
    expect(new Set(Object.values(words)).size).toBe(pathNames.length);
  });

  it.each([
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['iw', 'he'],
    ['in', 'id'],
    ['fr-CA', 'fr'],
    ['nb', 'en'],
  ])('have the path words of the nearest for %s', (tag, nearest) => {
    expect(pathWords(new Intl.Locale(tag).toString())).toEqual(pathWords(nearest));
  });
});

describe('headings of months', () => {
  it.each([
    ['ar', 'مقالات أبريل 2015'],
    ['bn', 'এপ্রিল ২০১৫-এর নিবন্ধ'],
    ['da', 'Artikler fra april 2015'],
    ['de', 'Artikel vom April 2015'],
    ['en', 'Articles from April 2015'],
    ['es', 'Artículos de abril de 2015'],
    ['fa', 'نوشته‌های آوریل ۲۰۱۵'],
    ['fr', 'Articles d’avril 2015'],
    ['he', 'מאמרים מאפריל 2015'],
    ['hi', 'अप्रैल 2015 के लेख'],
    ['id', 'Artikel April 2015'],
    ['it', 'Articoli di aprile 2015'],
    ['ja', '2015年4月の記事'],
    ['ko', '2015년 4월 글'],
    ['nl', 'Artikelen uit april 2015'],
    ['pl', 'Artykuły z\u00A0kwietnia 2015'],
    ['pt-BR', 'Artigos de abril de 2015'],
    ['pt-PT', 'Artigos de abril de 2015'],
    ['ru', 'Статьи за апрель 2015\u202Fг.'],
    ['tr', 'Nisan 2015 yazıları'],
    ['uk', 'Статті за квітень 2015\u202Fр.'],
    ['vi', 'Bài viết tháng 4 năm 2015'],
    ['zh-Hans', '2015年4月的文章'],
    ['zh-Hant', '2015年4月的文章'],
  ])('decline it as %s does', (locale, heading) => {
    expect(translatorOf(locale).t('archive.month', { month: '2015-04' })).toBe(heading);
  });

  it.each([
    ['pl', 'z\u00A0października 2015'],
    ['cs', 'z\u00A0října 2015'],
    ['ru', 'z октября 2015\u202Fг.'],
    ['uk', 'z жовтня 2015\u202Fр.'],
    ['el', 'z Οκτωβρίου 2015'],
    ['hr', 'z listopada 2015.'],
    // The word of a date has a preposition there, and the month of the Chinese date is a figure.
    ['he', 'z אוקטובר 2015'],
    ['zh', 'z 2015年10月'],
  ])('`ofMonth` is the genitive in %s', (locale, phrase) => {
    const { t } = createTranslator({ locale, messages: { m: 'z {{month, ofMonth}}' } });
    expect(t('m', { month: '2015-10' })).toBe(phrase);
    expect(t('m', { month: '2015-10-07' })).toBe(phrase);
    expect(t('m', { month: 'x' })).toMatch(/^z[ \u00A0]x$/);
  });
});

describe('counts of the built-in languages', () => {
  it.each([
    ['ru', [1, 2, 5, 21, 1.5], ['1 статья', '2 статьи', '5 статей', '21 статья', '1,5 статьи']],
    ['uk', [1, 3, 11, 22], ['1 стаття', '3 статті', '11 статей', '22 статті']],
    ['pl', [1, 4, 12, 21, 24], ['1 artykuł', '4 artykuły', '12 artykułów', '21 artykułów', '24 artykuły']],
    ['he', [1, 2, 3, 0], ['מאמר אחד', 'שני מאמרים', '3 מאמרים', '0 מאמרים']],
    ['pt-BR', [0, 1, 2, 1e6], ['0 artigo', '1 artigo', '2 artigos', '1.000.000 artigos']],
    ['pt-PT', [0, 1, 2], ['0 artigos', '1 artigo', '2 artigos']],
    ['da', [1, 2], ['1 artikel', '2 artikler']],
    ['tr', [1, 2], ['1 yazı', '2 yazı']],
    ['ja', [1], ['1件の記事']],
    ['fa', [0, 2], ['۰ نوشته', '۲ نوشته']],
    ['bn', [2], ['২টি নিবন্ধ']],
    ['hi', [1234567], ['12,34,567 लेख']],
  ])('are written as %s does', (locale, counts, texts) => {
    const { t } = translatorOf(locale);
    expect(counts.map((count) => t('articles', { count }))).toEqual(texts);
  });
});
