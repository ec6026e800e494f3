import { describe, expect, it } from 'vitest';
import { buildLibrary, defineSite, readDocument } from '../../src/index.js';
import { createProcessor } from '../../src/markdown/index.js';
import { parseBody } from '../../src/markdown/parse-body.js';

const [pdf, rlo, rli, fsi, pdi] = ['\u202C', '\u202E', '\u2067', '\u2068', '\u2069'];
const parse = (text: string) =>
  parseBody(text, { file: 'content/fr/a.md', language: 'fr', typography: true });
const htmlOf = (text: string) => parse(text).html.join('');
const problems = (text: string) =>
  parse(text).diagnostics.map(({ rule, severity, line, column, found }) => [
    rule,
    severity,
    line,
    column,
    found,
  ]);

describe('what turns the order of letters ends with its block:', () => {
  it.each([
    ['a paragraph', `a ${rlo}b\n\nc`, `<p>a ${rlo}b${pdf}</p>\n<p>c</p>`],
    ['a part of a paragraph', `*a${rli}* b`, `<p><em>a${rli}</em> b${pdi}</p>`],
    ['an item', `- a${rlo}\n- b`, `<ul>\n<li>a${rlo}${pdf}</li>\n<li>b</li>\n</ul>`],
    ['a reference', 'a &#x202E;b', `<p>a ${rlo}b${pdf}</p>`],
    ['an end of nothing', `a${pdi}b`, '<p>ab</p>'],
    ['code', `\`a${rlo}\``, `<p><code>a${rlo}${pdf}</code></p>`],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it('a title of a link, and the words of a picture', () => {
    expect(htmlOf(`[a](https://a.example "b${rlo}")`)).toContain(`title="${fsi}b${rlo}${pdf}${pdi}"`);
    expect(String(createProcessor({ locale: 'fr' }).processSync(`![b${rlo}](a.png)`))).toContain(
      `alt="${fsi}b${rlo}${pdf}${pdi}"`,
    );
  });

  it('a heading, which is isolated wherever it is shown', () => {
    const { outline } = parse(`## A${rlo}b`);
    expect(outline).toMatchObject([{ id: 'a-b', title: `${fsi}A${rlo}b${pdf}${pdi}` }]);
  });

  it('an excerpt that was cut', () => {
    const { excerpt } = parse(`${rlo}${'mot '.repeat(200)}`);
    expect(excerpt.endsWith(`…${pdf}${pdi}`)).toBe(true);
  });
});

it('is reported once for each character, where it first stands', () => {
  expect(problems(`a\n\nb\nc ${rlo}d ${rlo}\n\n${rli}`)).toEqual([
    ['direction-control', 'warn', 4, 3, 'U+202E'],
    ['direction-control', 'warn', 6, 1, 'U+2067'],
  ]);
});

it('is as it should be among letters from right to left', () => {
  const text = `كتاب \u2066C++${pdi}‏ و\u200Fكتاب`;
  expect(problems(text)).toEqual([]);
  expect(htmlOf(text)).toContain(`\u2066C++${pdi}`);
});

describe('titles, names and terms', () => {
  const site = defineSite({ url: 'https://a.example', locales: ['en'], title: 'A' });
  const text = `---
title: "Invoice${rlo}fdp"
date: 2015-04-07
tags: [plain, "turned${rli}", "turned"]
authors: [{ name: "Ana${rlo}", url: https://ana.example }]
series: { name: "S${rlo}", part: 1 }
---
A
`;
  const document = readDocument({ path: 'content/en/a.md', text }, { site });

  it('are isolated, and told at their place', () => {
    expect(document.fields).toMatchObject({
      title: `${fsi}Invoice${rlo}fdp${pdf}${pdi}`,
      tags: ['plain', `${fsi}turned${rli}${pdi}${pdi}`, 'turned'],
      authors: [{ name: `${fsi}Ana${rlo}${pdf}${pdi}`, url: 'https://ana.example' }],
      series: { name: `${fsi}S${rlo}${pdf}${pdi}` },
    });
    expect(document.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['direction-control', 2],
      ['direction-control', 6],
      ['direction-control', 4],
      ['direction-control', 5],
    ]);
  });

  it('are one term with their plain spelling', () => {
    const terms = buildLibrary({ site, documents: [document], now: '2016-01-01' })
      .locale('en')
      .terms('tags');
    expect(terms.map(({ slug }) => slug)).toEqual(['plain', 'turned']);
  });
});
