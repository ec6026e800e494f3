import { groupBy } from '../../group-by.js';
import type { LocaleCode, LocaleStatus, PageStatus, ReportLanguage, Status } from '../../types.js';
import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { sumPages } from '../../workbench/status/sum-status.js';
import { countPages } from './count-pages.js';
import { type StatusWords, statusWords } from './words.js';

/** What a table is written of. */
export interface StatusTable {
  readonly status: Status;
  readonly pages: readonly LaidPage[];
  readonly lang: ReportLanguage;
  /** Whether marks of colour may be written. */
  readonly colored: boolean;
}

const barWidth = 24;
/** Sections and pages are shown of so many languages at most: of more, each has its line. */
const mostDetailed = 2;
const mostPages = 40;

/** Formats the status for a terminal: a line with a bar for each language, and of a few languages what is left where. */
export function formatStatusTable({ status, pages, lang, colored }: StatusTable): string {
  const words = statusWords[lang];
  const locales = Object.entries(status.locales);
  const width = Math.max(...locales.map(([locale]) => locale.length));
  const sections = new Map(pages.map(({ key, section, original }) => [original ?? key, section]));
  const isDetailed = locales.length <= mostDetailed;
  return locales
    .map(([locale, each]) => {
      const line = formatLocale(locale.padEnd(width), each, { words, lang, colored });
      return isDetailed ? `${line}${formatDetails(each, sections, { words, lang, colored })}` : line;
    })
    .join('');
}

interface Style {
  readonly words: StatusWords;
  readonly lang: ReportLanguage;
  readonly colored: boolean;
}

function formatLocale(locale: LocaleCode, status: LocaleStatus, style: Style): string {
  return `${locale}  ${formatBar(status, style)}  ${formatCounts(status, style)}\n`;
}

/** Draws what is current, stale or a draft, and missing. */
function formatBar(status: LocaleStatus, { colored }: Style): string {
  const { current, stale, missing, draft } = countPages(status.pages);
  const all = Math.max(1, current + stale + missing + draft);
  const done = current === all ? barWidth : Math.min(barWidth - 1, Math.round((current / all) * barWidth));
  const open = Math.min(barWidth - done, Math.ceil(((stale + draft) / all) * barWidth));
  const bar = [
    paint('█'.repeat(done), 32, colored),
    paint('▒'.repeat(open), 33, colored),
    paint('░'.repeat(barWidth - done - open), 90, colored),
  ];
  return bar.join('');
}

function paint(text: string, color: number, colored: boolean): string {
  return colored && text !== '' ? `\u001B[${color}m${text}\u001B[0m` : text;
}

function formatCounts(status: Pick<LocaleStatus, 'pages' | 'words'>, { words, lang }: Style): string {
  const count = (number: number) => number.toLocaleString(lang);
  const { current, stale, missing, draft, surplus } = countPages(status.pages);
  return [
    words.current(count(current)),
    words.stale(count(stale)),
    words.missing(count(missing), missing === 1),
    ...(draft > 0 ? [words.drafts(count(draft), draft === 1)] : []),
    ...(surplus > 0 ? [words.surplus(count(surplus))] : []),
    words.words(count(status.words), status.words === 1),
  ].join(' · ');
}

function formatDetails(status: LocaleStatus, sections: ReadonlyMap<string, string>, style: Style): string {
  const bySection = groupBy(status.pages, ({ original, file }) => sections.get(original ?? file ?? '') ?? '');
  const lines = [...bySection].map(([section, pages]) => {
    const name = section === '' ? style.words.top : `${section}/`;
    return `    ${name}  ${formatCounts(sumPages(pages), style)}\n`;
  });
  const open = status.pages.filter(({ state }) => state === 'stale' || state === 'draft');
  const shown = open.slice(0, mostPages).map((page) => formatPage(page, style));
  const rest =
    open.length > mostPages ? [`    … ${(open.length - mostPages).toLocaleString(style.lang)}\n`] : [];
  return [...lines, ...(shown.length > 0 ? ['\n'] : []), ...shown, ...rest].join('');
}

function formatPage(
  { file, original, blocks, words: left, basis }: PageStatus,
  { words, lang }: Style,
): string {
  const count = (number: number) => number.toLocaleString(lang);
  const [blockCount, wordCount] = [
    words.blocks(count(blocks.length), blocks.length === 1),
    words.words(count(left), left === 1),
  ];
  return `    ${file ?? original ?? ''}  ${blockCount}, ${wordCount} (${words.basis[basis]})\n`;
}
