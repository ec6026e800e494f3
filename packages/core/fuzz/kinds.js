// @ts-check
import { Laws } from './laws.js';
import { longestInput, mutate } from './mutate.js';
import { markdownTokens, messageTokens, yamlTokens } from './tokens.js';

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./corpus.js').Corpus} Corpus
 * @typedef {typeof import('../src/index.js') & typeof import('../src/markdown/index.js') & typeof import('../src/messages/index.js')} Api
 */

/**
 * A kind of input: what writes one, and what judges it.
 * @typedef {object} Kind
 * @property {(random: Random, corpus: Corpus) => string} write
 * @property {(api: Api, input: string, options: { timed: boolean }) => Laws} judge
 */

const now = '2026-01-01';

/** @param {Api} api */
const siteOf = (api) =>
  api.defineSite({
    url: 'https://example.org/a/',
    locales: ['fr', 'en', 'ar'],
    title: 'A',
    timeZone: 'Europe/Paris',
  });

/**
 * @param {Random} random
 * @param {Corpus} corpus
 */
function writeMarkdown(random, { texts, blocks, phrases }) {
  const start = random.chance(0.5) ? random.pick(texts) : pickSome(random, blocks).join('\n\n');
  const parts = random.chance(0.5) ? blocks : phrases;
  return mutate(random, start, { parts, tokens: markdownTokens, joint: parts === blocks ? '\n\n' : '' });
}

/**
 * @param {Random} random
 * @param {Corpus} corpus
 * @param {readonly string[]} starts
 */
function writeYaml(random, { fields }, starts) {
  const start = random.chance(0.6) ? random.pick(starts) : pickSome(random, fields).join('\n');
  return random.chance(0.1)
    ? start
    : mutate(random, start, { parts: fields, tokens: yamlTokens, joint: '\n' });
}

/**
 * @param {Random} random
 * @param {readonly string[]} list
 */
function pickSome(random, list) {
  return Array.from({ length: random.upTo(12) }, () => random.pick(list));
}

/** @type {Kind} */
const documents = {
  write(random, corpus) {
    const body = writeMarkdown(random, corpus);
    if (random.chance(0.6)) return body;
    return `---\n${writeYaml(random, corpus, corpus.fields)}\n---\n${body}`.slice(0, longestInput);
  },
  judge(api, text, options) {
    const laws = new Laws(text, options);
    const site = siteOf(api);
    const document = laws.run('readDocument', () =>
      api.readDocument({ path: 'content/fr/a.md', text }, { site }),
    );
    if (!document) return laws;
    laws.checkDiagnostics(document.diagnostics, api.rules);
    laws.checkRanges('a block', document.blocks, text.length);
    laws.checkRanges('an entry', flat(document.outline), document.html.length);
    const copy = laws.clone('the document', document);
    const library = laws.run('buildLibrary', () => {
      const { diagnostics, locales, locale } = api.buildLibrary({
        site,
        documents: [copy],
        now,
        drafts: true,
      });
      const views = locales.map(({ code }) => locale(code));
      const items = views.flatMap(({ articles, pages, sections, home }) => [
        ...[...articles, ...pages, ...sections, ...(home ? [home] : [])],
      ]);
      const facts = JSON.stringify([items, views.map(({ routes }) => routes)]);
      return { diagnostics, facts, html: items.map(({ html }) => html) };
    });
    for (const html of library?.html ?? []) laws.checkHtml(html);
    return laws;
  },
};

/** @type {Kind} */
const comments = {
  write(random, corpus) {
    if (random.chance(0.3)) return writeYaml(random, corpus, corpus.yaml);
    let written = '';
    let [depth, room] = [0, longestInput];
    for (let count = random.upTo(30); count > 0 && written.length < room; count--) {
      const indent = '  '.repeat(depth);
      const text = JSON.stringify(writeMarkdown(random, corpus).slice(0, random.upTo(room)));
      written += `${indent}- author: ${random.chance(0.8) ? 'A' : JSON.stringify(random.pick(corpus.phrases))}\n`;
      written += `${indent}  date: 2015-04-07T12:00:00Z\n${indent}  text: ${text}\n`;
      if (random.chance(0.4)) {
        written += `${indent}  replies:\n`;
        depth += 2;
      } else depth = 2 * random.below(depth / 2 + 1);
      room = longestInput;
    }
    return written.slice(0, longestInput);
  },
  judge(api, text, options) {
    const laws = new Laws(text, options);
    const site = siteOf(api);
    const file = laws.run('readComments', () =>
      api.readComments({ path: 'comments/fr/a.yaml', text }, { site }),
    );
    if (!file) return laws;
    laws.checkDiagnostics(file.diagnostics, api.rules);
    laws.clone('the comments', file);
    const html = [];
    const waiting = [...file.comments];
    for (let comment = waiting.pop(); comment; comment = waiting.pop()) {
      html.push(comment.html);
      waiting.push(...comment.replies);
    }
    laws.checkHtml(html.join('\n'));
    laws.run(
      'buildLibrary',
      () => api.buildLibrary({ site, documents: [], comments: [file], now }).diagnostics,
    );
    return laws;
  },
};

/** @type {Kind} */
const messages = {
  write(random, { json, messages: parts }) {
    const start = random.chance(0.5)
      ? random.pick(json)
      : `{${pickSome(random, parts)
          .map((part) => `${random.pick(parts)}: ${part}`)
          .join(',\n')}}`;
    return mutate(random, start, { parts, tokens: messageTokens, joint: random.chance(0.5) ? ',' : '' });
  },
  judge(api, text, options) {
    const laws = new Laws(text, options);
    const file = laws.run('readMessages', () => api.readMessages({ path: 'locales/fr.json', text }, 'fr'));
    if (!file) return laws;
    laws.checkDiagnostics(file.diagnostics, api.rules);
    laws.clone('the messages', file);
    const { messages: words, places } = file;
    const reference = {
      home: 'Home',
      comments_one: '{{count}} comment',
      comments_other: '{{count}} comments',
    };
    const found = laws.run('checkMessages', () =>
      api.checkMessages({ locale: 'fr', messages: words, reference, places }),
    );
    laws.checkDiagnostics(found ?? [], api.rules);
    laws.run('createTranslator', () => {
      const { t, has } = api.createTranslator({ locale: 'fr', messages: words });
      const keys = Object.keys(places).slice(0, 200);
      return keys.map((key) => [has(key), t(key, { count: 1_000_000, a: 'b', name: '{{a}}$t(home)' })]);
    });
    const site = siteOf(api);
    laws.run(
      'buildLibrary',
      () => api.buildLibrary({ site, documents: [], messages: [file], now }).diagnostics,
    );
    return laws;
  },
};

/** @type {Kind} */
const settings = {
  write(random, corpus) {
    const sites = corpus.yaml.filter((text) => /^locales:/m.test(text));
    const text = writeYaml(random, corpus, sites);
    const needed = random.chance(0.5) ? 'url: https://example.org\nlocales: [fr, en]\ntitle: A\n' : '';
    return `${needed}${text}`.slice(0, longestInput);
  },
  judge(api, text, options) {
    const laws = new Laws(text, options);
    const reading = laws.run('readSite', () => api.readSite({ path: 'site.yaml', text }));
    if (!reading) return laws;
    laws.checkDiagnostics(reading.diagnostics, api.rules);
    laws.clone('the settings', reading);
    const { site } = reading;
    if (!site) return laws;
    laws.run('buildLibrary', () => {
      const documents = site.locales.slice(0, 3).map(({ code }) => {
        const source = {
          path: `content/${code}/blog/a.md`,
          text: '---\ntitle: A\ndate: 2015-04-07\ntags: [b]\n---\nC',
        };
        return api.readDocument(source, { site });
      });
      const { diagnostics, routes } = api.buildLibrary({ site, documents, now });
      return { diagnostics, facts: JSON.stringify(routes) };
    });
    return laws;
  },
};

/** @type {Kind} */
const processor = {
  write: writeMarkdown,
  judge(api, text, options) {
    const laws = new Laws(text, options);
    for (const options of [
      { locale: 'fr' },
      { locale: 'ar', gfm: false, typography: false, headingIds: false },
    ]) {
      const file = laws.run('createProcessor', () => {
        const { data, value, messages: found } = api.createProcessor(options).processSync(text);
        return {
          data,
          html: String(value),
          found: found.map(({ ruleId, line, column }) => ({ ruleId, line, column })),
        };
      });
      if (!file) continue;
      laws.checkHtml(file.html);
      laws.checkDiagnostics(/** @type {never} */ (file.found), api.rules);
    }
    return laws;
  },
};

/** @type {Readonly<Record<string, Kind>>} */
export const kinds = { documents, comments, messages, settings, processor };

/**
 * Lists the entries of an outline with those below them.
 * @template {{ children: readonly T[] }} T
 * @param {readonly T[]} entries
 * @returns {T[]}
 */
function flat(entries) {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}
