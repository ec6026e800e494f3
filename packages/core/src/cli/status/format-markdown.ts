import type { PageStatus, ReportLanguage, Status } from '../../types.js';
import { countPages } from './count-pages.js';
import { statusWords } from './words.js';

const mostPages = 100;

/** Formats the status as Markdown: a table of languages, then of each the pages that are not current. */
export function formatStatusMarkdown({ locales }: Status, lang: ReportLanguage): string {
  const { columns } = statusWords[lang];
  const count = (number: number) => number.toLocaleString(lang);
  const heads = [
    columns.language,
    columns.current,
    columns.stale,
    columns.missing,
    columns.drafts,
    columns.words,
  ];
  const rows = Object.entries(locales).map(([locale, { pages, words }]) => {
    const { current, stale, missing, draft } = countPages(pages);
    return [locale, ...[current, stale, missing, draft, words].map(count)];
  });
  const table = [heads, ['---', '---:', '---:', '---:', '---:', '---:'], ...rows];
  const lines = table.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const parts = Object.entries(locales).map(([locale, { pages }]) => formatPages(locale, pages, lang));
  return [lines, ...parts.filter((part) => part !== '')].join('\n');
}

function formatPages(locale: string, pages: readonly PageStatus[], lang: ReportLanguage): string {
  const words = statusWords[lang];
  const open = pages.filter(({ state }) => state === 'stale' || state === 'draft');
  if (open.length === 0) return '';
  const items = open.slice(0, mostPages).map(({ file, blocks, words: left }) => {
    const facts = [
      words.blocks(blocks.length.toLocaleString(lang), blocks.length === 1),
      words.words(left.toLocaleString(lang), left === 1),
    ];
    return `- ${codeOf(file ?? '')}: ${facts.join(', ')}\n`;
  });
  const rest = open.length > mostPages ? [`- … ${(open.length - mostPages).toLocaleString(lang)}\n`] : [];
  return `### ${locale}\n\n${items.join('')}${rest.join('')}`;
}

/** Writes a path as code, whatever it holds. */
export function codeOf(text: string): string {
  const marks = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${marks}${space}${text.replace(/[\r\n|]/g, ' ')}${space}${marks}`;
}
