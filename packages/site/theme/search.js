// @ts-check
// Makes the search page work: loaded with it, and loads the index when the reader first turns to the form.
import { createSearch } from './search-index.js';

/** @typedef {import('./search-index.js').Result} Result */
/** @typedef {import('./search-index.js').Found} Found */

const step = 10;
const page = /** @type {HTMLElement} */ (document.querySelector('[data-search]'));
const form = /** @type {HTMLFormElement} */ (page.querySelector('form'));
const input = /** @type {HTMLInputElement} */ (form.querySelector('input'));
const status = /** @type {HTMLElement} */ (page.querySelector('[data-status]'));
const list = /** @type {HTMLElement} */ (page.querySelector('[data-results]'));
const more = /** @type {HTMLElement} */ (page.querySelector('[data-more]'));
const words = /** @type {HTMLTemplateElement} */ (page.querySelector('[data-words]')).content;
const { lang } = document.documentElement;
const { load, find } = createSearch(page.dataset.bundle ?? '', lang);

/** @type {Result[]} */
let results = [];
/** Counts the searches: what an earlier one finds comes too late. */
let turn = 0;

/** @param {'loading' | 'failed'} name */
function word(name) {
  return words.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
}

/**
 * Words a count by the sample of the same plural form.
 * @param {number} count
 */
function wordCount(count) {
  const samples = [...words.querySelectorAll('data')];
  const rules = new Intl.PluralRules(lang);
  const sample =
    samples.find(({ value }) => Number(value) === count) ??
    samples.reverse().find(({ value }) => rules.select(Number(value)) === rules.select(count));
  const text = sample?.textContent ?? String(count);
  if (!sample || Number(sample.value) === count) return text;
  return text.replace(sample.title, figures(count, sample));
}

/**
 * Writes a number in the figures that the page was built with: browsers differ about those of a language, and a site may
 * set others.
 * @param {number} count
 * @param {HTMLDataElement} sample
 */
function figures(count, { value, title }) {
  const systems = [
    'latn',
    ...(Intl.supportedValuesOf?.('numberingSystem') ?? ['arab', 'arabext', 'beng', 'deva']),
  ];
  const written = (number, numberingSystem) =>
    new Intl.NumberFormat(lang, { numberingSystem }).format(number);
  return written(
    count,
    systems.find((each) => written(Number(value), each) === title),
  );
}

async function search() {
  turn += 1;
  const mine = turn;
  const query = input.value.trim();
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
  if (query === '') return show([], '');
  if (list.childElementCount === 0) status.textContent = word('loading');
  try {
    const found = await find(query);
    if (mine === turn) await show(found, wordCount(found.length));
  } catch (error) {
    if (mine === turn) await show([], word('failed'));
    throw error;
  }
}

/**
 * @param {Result[]} found
 * @param {string} text
 */
async function show(found, text) {
  const mine = turn;
  const first = await Promise.all(found.slice(0, step).map((result) => result.data()));
  if (mine !== turn) return;
  results = found;
  list.replaceChildren(...first.map(entry));
  more.hidden = found.length <= step;
  status.textContent = text;
}

async function showMore() {
  const mine = turn;
  const shown = list.childElementCount;
  const next = await Promise.all(results.slice(shown, shown + step).map((result) => result.data()));
  if (mine !== turn) return;
  list.append(...next.map(entry));
  more.hidden = results.length <= list.childElementCount;
  links()[shown]?.focus();
}

/** @param {Found} found */
function entry({ url, excerpt, meta, sub_results: parts }) {
  const item = element('li');
  const article = element('article');
  if (meta.date) article.append(element('p', 'when', meta.date));
  const title = element('h2', 'title');
  title.dir = 'auto';
  title.append(anchor(url, meta.title ?? url));
  article.append(title, marked(excerpt));
  const titled = parts.filter((part) => part.url.includes('#')).slice(0, 3);
  if (titled.length > 0) {
    const within = element('ul');
    for (const part of titled) {
      const line = element('li');
      line.append(anchor(part.url, curly(part.title)));
      within.append(line);
    }
    article.append(within);
  }
  item.append(article);
  return item;
}

/**
 * Shows an excerpt without reading it as HTML: only what was found is marked.
 * @param {string} excerpt
 */
function marked(excerpt) {
  const paragraph = element('p');
  paragraph.dir = 'auto';
  excerpt.split(/<\/?mark>/).forEach((part, index) => {
    const text = part
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    paragraph.append(index % 2 === 1 ? element('mark', '', curly(text)) : curly(text));
  });
  return paragraph;
}

/**
 * Restores the apostrophes of a text: the index has straight ones, at which it divides words.
 * @param {string} text
 */
function curly(text) {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/**
 * @param {string} name
 * @param {string} [className]
 * @param {string} [text]
 */
function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/**
 * @param {string} url
 * @param {string} text
 */
function anchor(url, text) {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function links() {
  return [...list.querySelectorAll('a')];
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const typing = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key === '/' && !typing) {
    event.preventDefault();
    input.focus();
    input.select();
  }
  if (!page.contains(target)) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    input.value = '';
    input.focus();
    search();
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const all = links();
    const at = all.indexOf(/** @type {HTMLAnchorElement} */ (target));
    if (at === -1 && target !== input) return;
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (to < -1 || to >= all.length) return;
    event.preventDefault();
    (to === -1 ? input : all[to])?.focus();
  }
}

let waiting = 0;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
input.addEventListener('focus', () => load().catch(() => {}), { once: true });
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 150);
});
more.querySelector('button')?.addEventListener('click', showMore);
document.addEventListener('keydown', press);

form.dataset.ready = '';
input.value = new URL(location.href).searchParams.get('q') ?? '';
if (input.value !== '') search();
