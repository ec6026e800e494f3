import { compare } from '../../../diagnostic.js';
import { groupBy } from '../../../group-by.js';
import { canonicalLanguage } from '../../../locale.js';
import type { LocaleCode, LocaleStatus, PageStatus, ReportLanguage } from '../../../types.js';
import { sumPages } from '../../../workbench/status/sum-status.js';
import { countPages } from '../count-pages.js';
import { statusWords } from '../words.js';
import { listBlocks } from './block-list.js';
import { type Markup, markup } from './markup.js';
import { pageWords } from './page-words.js';
import type { StatusPage } from './status-page.js';

/** The blocks of so many pages of a language are shown: a browser has to open them all. */
const mostDetailed = 300;

/** Writes what is left in one language: its sections, then its pages with their blocks. */
export function writeLocale(locale: LocaleCode, status: LocaleStatus, shown: StatusPage): Markup {
  const { lang, pages } = shown;
  const words = pageWords[lang];
  const sections = new Map(pages.map(({ key, section, original }) => [original ?? key, section]));
  const open = status.pages.filter(({ state }) => state !== 'current');
  const detailed = open.filter(({ file }) => shown.reports.has(file ?? ''));
  const rest = Math.max(0, detailed.length - mostDetailed);
  const inDetail = new Set(detailed.slice(0, mostDetailed));
  const bySection = groupBy(status.pages, ({ original, file }) => sections.get(original ?? file ?? '') ?? '');
  return markup`<section id="${locale}">
<h2>${headingOf(locale, lang)}</h2>
${bySection.size > 1 ? writeSections(bySection, lang) : ''}
${open.length === 0 ? markup`<p>${statusWords[lang].none}</p>` : writePages(open, inDetail, { locale, shown })}
${rest > 0 ? markup`<p class="facts">${words.notShown(rest.toLocaleString(lang), rest === 1)}</p>` : ''}
</section>
`;
}

/** Names a language as readers of the page call it, with its code. */
export function headingOf(locale: LocaleCode, lang: ReportLanguage): string {
  const tag = canonicalLanguage(locale);
  const name = tag && new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag);
  return name ? `${name} (${locale})` : locale;
}

function writeSections(bySection: ReadonlyMap<string, readonly PageStatus[]>, lang: ReportLanguage): Markup {
  const { columns, top } = statusWords[lang];
  const sorted = [...bySection].sort(([a], [b]) => compare(a, b));
  const rows = sorted.map(([section, pages]) => {
    const { current, stale, missing } = countPages(pages);
    const name = section === '' ? top : `${section}/`;
    const counts = [current, stale, missing, sumPages(pages).words];
    return markup`<tbody><tr><th scope="row">${name}</th>${counts.map((count) => cellOf(count, lang))}</tr></tbody>
`;
  });
  return markup`<table>
<thead><tr><th scope="col" data-sort="text">${columns.section}</th>${[
    columns.current,
    columns.stale,
    columns.missing,
    pageWords[lang].words,
  ].map(numberHead)}</tr></thead>
${rows}</table>`;
}

/** Writes the heading of a column of numbers. */
export function numberHead(name: string): Markup {
  return markup`<th scope="col" class="number" data-sort="number">${name}</th>`;
}

/** Writes a number as its readers write it, or what stands in its place. */
export function cellOf(count: number, lang: ReportLanguage, shown = count.toLocaleString(lang)): Markup {
  return markup`<td class="number" data-value="${count}">${shown}</td>`;
}

interface PagesPlace {
  readonly locale: LocaleCode;
  readonly shown: StatusPage;
}

function writePages(
  open: readonly PageStatus[],
  inDetail: ReadonlySet<PageStatus>,
  { locale, shown }: PagesPlace,
): Markup {
  const { lang, status, reports } = shown;
  const words = pageWords[lang];
  const { basis: bases } = statusWords[lang];
  const rows = open.map((page) => {
    const { file, original, state, basis, blocks, words: left } = page;
    const found = inDetail.has(page) ? reports.get(file ?? '') : undefined;
    const row = markup`<tr class="${state}"><th scope="row" class="path"><bdi>${file ?? original}</bdi></th><td class="word">${words.states[state]}</td>${cellOf(blocks.length, lang, file && original ? undefined : '')}${cellOf(left, lang)}<td class="wide basis">${state === 'stale' ? bases[basis] : ''}</td></tr>`;
    if (!found || blocks.length === 0) return markup`<tbody>${row}</tbody>\n`;
    const label = words.show(blocks.length.toLocaleString(lang), blocks.length === 1);
    return markup`<tbody>${row}<tr class="blocks"><td colspan="5"><details><summary>${label}</summary>
${listBlocks(found, { original: status.original, locale, lang })}</details></td></tr></tbody>
`;
  });
  return markup`<table class="pages">
<thead><tr><th scope="col" data-sort="text">${words.pages}</th><th scope="col" data-sort="text">${words.state}</th>${[
    words.blocks,
    words.words,
  ].map(numberHead)}<th scope="col" class="wide">${words.basis}</th></tr></thead>
${rows}</table>`;
}
