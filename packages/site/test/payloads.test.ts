import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Route, readSite } from '@almanach/core';
import { loadLibrary, readSettings } from '@almanach/core/node';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noDrawings } from '../src/covers/drawings.js';
import { readThemeWords } from '../src/theme-words.js';
import { createView } from '../src/view.js';
import { payloads } from './payloads.js';

type Node = DefaultTreeAdapterMap['node'];

const home = 'https://a.example';
/** A text for a line of YAML: JSON is YAML. */
const quoted = (text: string) => JSON.stringify(text);

/** One article that holds a payload wherever an author can write a text or an address. */
function article(payload: string, index: number): string {
  const fields = {
    title: `Titre ${payload}`,
    shortTitle: payload,
    description: payload,
    tags: [payload, `mot ${index}`],
    categories: [payload],
    authors: [{ name: payload, url: payload }, payload],
    translators: [payload],
    series: { name: payload, part: 1 },
    cover: { src: payload, alt: payload },
    canonical: payload,
    aliases: [payload, `/ancien/${payload}`, `/x-${index}" 301\n/y ${payload}`],
    sources: [{ title: payload, url: payload, author: payload, date: payload }, payload],
    translation: { state: payload, reviewedBy: payload },
    data: { note: payload },
    unknown: payload,
    [payload]: payload,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${quoted(name)}: ${JSON.stringify(value)}`);
  const front = `---\ndate: 2015-04-${String((index % 28) + 1).padStart(2, '0')}\n${lines.join('\n')}\n---\n`;
  const line = payload.replace(/\s+/g, ' ');
  const body = [
    payload,
    `# ${line}`,
    `## Partie {#${line}}`,
    `[a](${line})`,
    `[a](<${line}>)`,
    `[a](b.md "${line}")`,
    `![${line}](${line} '${line}')`,
    `<${line}>`,
    `[a][b-${index}]\n\n[b-${index}]: <${line}> "${line}"`,
    `- ${line}`,
    `> [!NOTE]\n> ${line}`,
    `a[^n]\n\n[^n]: ${line}`,
    `|${line}|b|\n|-|-|\n|${line}|c|`,
    `\`${line}\``,
    `\`\`\`${line}\n${payload}\n\`\`\``,
    `<a href="${line}" id="${line}" name="${line}">x</a>`,
    `<img src="${line}" srcset="${line} 2x, a.png 1x" alt="${line}">`,
    `<p title='${line}' lang="${line}" style="${line}" class="${line}">x</p>`,
    `<details ontoggle="x" open><summary>${payload}</summary>${payload}</details>`,
  ];
  return front + body.join('\n\n');
}

type Files = Readonly<Record<string, string>>;

/** A site whose documents hold payloads, in a plain frame. */
function documents(): Files {
  const comments = payloads.map((payload) => ({
    author: { name: payload, url: payload },
    date: '2015-04-08T09:00:00+02:00',
    text: payload,
    replies: [{ author: payload, date: '2015-04-08T09:00:00+02:00', text: `[a](<${payload}>)` }],
  }));
  return {
    'site.yaml': JSON.stringify({ url: home, locales: ['fr', 'en'], missing: 'hide', title: 'Site' }),
    'comments/fr/blog/p0.yaml': JSON.stringify(comments),
    'content/fr/index.md': '---\ntitle: Accueil\n---\n',
    'content/fr/b.md': '---\ntitle: B\n---\n',
    'content/fr/<img src=x onerror=alert(1)>/"quoted\' name`.md': 'x',
    ...Object.fromEntries(
      payloads.map((payload, index) => [`content/fr/blog/p${index}.md`, article(payload, index)]),
    ),
  };
}

/** A site whose settings and messages hold payloads, around two plain articles and a page of each kind. */
function settings(): Files {
  const texts = payloads.map((payload) => ({ fr: payload, en: payload }));
  const site = {
    url: home,
    locales: ['fr', 'en'],
    missing: 'hide',
    title: { fr: payloads.join(' '), en: payloads[0] },
    description: { fr: payloads.join(' '), en: payloads[1] },
    menus: { primary: ['index', ...texts.map((label) => ({ key: 'blog/p0', label }))] },
    organization: { name: payloads.join(' '), streetAddress: payloads.join(' ') },
    social: payloads.map((network, index) => ({
      ...{ date: '2015-04-07', network, url: 'https://b.example/', text: texts[index] },
    })),
  };
  const front = 'tags: [mot]\ncategories: [genre]\nauthors: [Ève]\nseries: { name: Suite, part: 1 }';
  return {
    'site.yaml': JSON.stringify(site),
    'locales/fr.json': JSON.stringify({ comments: payloads[0], skip: payloads[1], tags: payloads.join(' ') }),
    'content/fr/index.md': '---\ntitle: Accueil\n---\n',
    'content/fr/b.md': '---\ntitle: B\naliases: [/vieux/]\n---\n',
    'content/fr/blog/p0.md': `---\ntitle: A\ndate: 2015-04-01\n${front}\n---\n\nTexte.\n`,
    'content/fr/blog/p1.md': '---\ntitle: Z\ndate: 2015-05-01\n---\n\nTexte.\n',
  };
}

const sites = [
  { holders: 'documents', files: documents, articles: payloads.length },
  { holders: 'settings', files: settings, articles: 2 },
] as const;

const schemes = /^(?:https?|mailto|tel|sms|ftps?|ircs?|xmpp|matrix|geo|webcal|magnet):$/;
const addressed =
  /^(?:href|src|action|formaction|poster|data|background|cite|ping|longdesc|manifest|xlink:href)$/;
const forbidden =
  /^(?:iframe|frame|frameset|object|embed|applet|base|style|template|noscript|noembed|noframes|plaintext|xmp|portal|marquee|math|textarea)$/;

/** Lists in words what a document holds that could run, load or rename something. */
function dangers(html: string, { page }: { readonly page: boolean }): string[] {
  const found: string[] = [];
  const stack: Node[] = [page ? parse(html) : parseFragment(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('childNodes' in node) stack.push(...node.childNodes);
    if ('content' in node) stack.push(node.content);
    if (!('tagName' in node)) continue;
    const attributes = Object.fromEntries(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const told = `<${node.tagName} ${JSON.stringify(attributes)}>`;
    if (forbidden.test(node.tagName)) found.push(told);
    if (node.tagName === 'script' && !ours(attributes)) found.push(told);
    if (
      node.tagName === 'meta' &&
      /refresh/i.test(attributes['http-equiv'] ?? '') &&
      !leadsHome(attributes.content ?? '')
    )
      found.push(told);
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on|^(?:style|srcdoc|formaction|ping)$/i.test(name) || (!page && name === 'name'))
        found.push(told);
      const addresses = name === 'srcset' ? value.split(/,\s+/) : addressed.test(name) ? [value] : [];
      for (const address of addresses) {
        const url = URL.canParse(address.trim(), home) ? new URL(address.trim(), home) : undefined;
        if (url && !schemes.test(url.protocol)) found.push(told);
      }
    }
  }
  return found;
}

/** Whether a redirect, `0; url=/fr/`, stays on the site. */
function leadsHome(content: string): boolean {
  const address = /^0; url=(.*)$/s.exec(content)?.[1];
  return address !== undefined && URL.canParse(address, home) && new URL(address, home).origin === home;
}

function ours({ src, type }: Readonly<Record<string, string>>): boolean {
  return type === 'application/ld+json' || (src?.startsWith('/') === true && !src.startsWith('//'));
}

describe.each(sites)('a site whose $holders hold payloads', ({ files, articles }) => {
  let root = '';
  let pages: { readonly route: Route; readonly text: string }[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'almanach-payloads-'));
    for (const [path, text] of Object.entries(files())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { site } = await readSettings(root);
    const messages = readThemeWords(resolve(import.meta.dirname, '../locales'), site?.locales ?? []);
    const library = await loadLibrary({ root, messages, now: '2016-01-01' });
    const view = createView({
      folders: [resolve(import.meta.dirname, '../theme')],
      now: () => '2016-01-01T00:00:00Z',
    });
    const routes = [...library.routes, ...library.locales.flatMap(({ code }) => library.locale(code).routes)];
    // The problems are long: the first page of each kind shows them.
    const kinds = new Set<string>();
    pages = routes.map((route) => {
      const problems = kinds.has(route.kind) ? [] : library.diagnostics;
      kinds.add(route.kind);
      return { route, text: view.write({ library, route, drawings: noDrawings, problems }) };
    });
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is read: each of its articles has a page', () => {
    expect(pages.filter(({ route }) => route.kind === 'article')).toHaveLength(articles);
  });

  it('gives pages without a script, a handler or an address that is not allowed', () => {
    const written = pages.filter(({ route }) => route.kind !== 'file');
    expect(
      written.flatMap(({ route, text }) =>
        dangers(text, { page: true })
          .filter((each) => route.kind !== 'search' || !/^<(?:template|noscript) /.test(each))
          .map((each) => `${route.permalink} ${each}`),
      ),
    ).toEqual([]);
  });

  it('gives structured data that is JSON', () => {
    const data = pages.flatMap(({ text }) => [
      ...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
    ]);
    expect(data.length).toBeGreaterThan(articles);
    for (const [, json = ''] of data) {
      expect(() => JSON.parse(json)).not.toThrow();
      expect(json).not.toMatch(/"(?:url|@id|sameAs|image|logo)":\s*"(?!https?:|mailto:)/);
    }
  });

  it('gives feeds with as little in them', () => {
    const feeds = pages.flatMap(({ route, text }) =>
      route.kind === 'file' && /feed|atom/.test(route.permalink) ? [{ route, text }] : [],
    );
    expect(feeds.length).toBeGreaterThan(1);
    const whole = feeds.filter(({ text }) => text.includes('<content type="html"'));
    expect(whole.length).toBeGreaterThan(0);
    for (const { route, text } of feeds) {
      if (route.permalink.endsWith('.json')) {
        const { items } = JSON.parse(text) as {
          items: { content_html?: string; content_text?: string; url: string }[];
        };
        for (const { content_html, content_text, url } of items) {
          expect([typeof content_html, typeof content_text].sort()).toEqual(['string', 'undefined']);
          expect(dangers(content_html ?? '', { page: false })).toEqual([]);
          expect(url).toMatch(/^https:\/\/a\.example\//);
        }
      } else {
        const contents = [...text.matchAll(/<content type="html"[^>]*>([\s\S]*?)<\/content>/g)];
        // Feeds of tags hold descriptions, as plain text, which no reader takes for HTML.
        expect(text).toMatch(/<content type="html"|<summary>/);
        for (const [, content = ''] of contents)
          expect(dangers(decoded(content), { page: false })).toEqual([]);
        const rest = contents.reduce((left, [whole]) => left.replace(whole, ''), text);
        for (const [, link, uri] of rest.matchAll(/<link [^>]*href="([^"]*)"|<uri>([^<]*)/g)) {
          const address = link ?? uri;
          expect(address).toMatch(/^https?:/);
        }
      }
    }
  });

  it('gives a sitemap of its own addresses alone', () => {
    const sitemap = pages.find(({ route }) => route.permalink === '/sitemap.xml')?.text ?? '';
    const locations = [...sitemap.matchAll(/<loc>([^<]*)<|href="([^"]*)"/g)].map(([, a, b]) => a ?? b);
    expect(locations.length).toBeGreaterThan(articles);
    for (const location of locations)
      expect(location).toMatch(/^https:\/\/a\.example\/[\w/%.()!*'~&;,:@+-]*$/);
  });

  it('gives servers one rule a line, and nothing between', () => {
    const rules = (name: string) =>
      pages
        .find(({ route }) => route.permalink === name)
        ?.text.trim()
        .split('\n') ?? [];
    expect(rules('/_redirects').length).toBeGreaterThan(2);
    for (const line of rules('/_redirects'))
      expect(line).toMatch(/^\/\S* \/\S* 30[12]!?(?: Language=[\w,-]+)?$/);
    for (const line of rules('/redirects.nginx.conf').filter((each) => /^ {2}(?!default)/.test(each)))
      expect(line).toMatch(/^ {2}"[/~](?:[^"\\]|\\["\\])*" "[^"\\$\s]*";$/);
    for (const line of rules('/redirects.htaccess').filter((each) => each.startsWith('RewriteRule')))
      expect(line).toMatch(/^RewriteRule "[^"]*" "[^"\s]*" \[[\w=,]+\]$/);
  });
});

it.each(payloads)('an address in the settings is refused, or leads to a page: %j', (url) => {
  const places = [
    { menus: { primary: [{ url, label: 'A' }] } },
    { social: [{ date: '2015-04-07', network: 'A', url, text: 'A' }] },
    { organization: { name: 'A', logo: url } },
  ];
  for (const place of places) {
    const text = JSON.stringify({ url: home, locales: ['fr'], title: 'A', ...place });
    const { diagnostics } = readSite({ path: 'site.yaml', text });
    const { protocol = '', host = '' } = URL.canParse(url, home) ? new URL(url, home) : {};
    const isSafe = schemes.test(protocol) && !host.startsWith('evil');
    expect(isSafe || diagnostics.length > 0, JSON.stringify(place)).toBe(true);
  }
});

/** Returns the text of an element, whose marks are escaped or stand in sections of character data. */
function decoded(text: string): string {
  if (text.startsWith('<![CDATA[')) return text.replace(/<!\[CDATA\[|\]\]>/g, '');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#x22;|&#34;/g, '"')
    .replace(/&apos;|&#x27;|&#39;/g, "'")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&');
}
