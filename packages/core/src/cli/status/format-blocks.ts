import type { PageDetail } from '../../node/status/compare-page.js';
import type { BlockReport, DiffPart, LocaleCode, ReportLanguage } from '../../types.js';
import { statusWords } from './words.js';

/** A page in one language that is shown block by block. */
export interface ShownPage extends PageDetail {
  readonly locale: LocaleCode;
}

const shortest = 76;

/** Formats a page block by block: the original that was translated, the original today and the translation. */
export function formatBlocks({ status, reports, locale }: ShownPage, lang: ReportLanguage): string {
  const words = statusWords[lang];
  const open = reports.filter(({ state }) => state !== 'current').length;
  const facts = [
    words.blocks(`${open}/${reports.length}`, reports.length === 1),
    words.words(status.words.toLocaleString(lang), status.words === 1),
    words.basis[status.basis],
  ];
  const head = `${status.file ?? ''} ← ${status.original ?? ''} (${facts.join(', ')})\n`;
  return `${head}\n${reports.map((report) => formatBlock(report, locale, lang)).join('')}`;
}

function formatBlock(report: BlockReport, locale: LocaleCode, lang: ReportLanguage): string {
  const { state, line, text, original, before, diff } = report;
  const words = statusWords[lang];
  if (state === 'current') return `  ${lineOf(line)} ${words.states.current}  ${shortenLine(text ?? '')}\n`;
  const rows: readonly (readonly [string, number | undefined, string | undefined])[] = [
    [words.before, before?.line, before?.text],
    [words.today, original?.line, diff ? formatDiff(diff) : original?.text],
    [locale, line, text],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows
    .filter(([, , said]) => said !== undefined)
    .map(([name, place, said]) => `      ${name.padEnd(width)} ${lineOf(place)} ${said}\n`);
  return `* ${lineOf(line ?? original?.line)} ${words.states[state]}\n${lines.join('')}`;
}

function lineOf(line: number | undefined): string {
  return String(line ?? '–').padStart(5);
}

function formatDiff(diff: readonly DiffPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diff.map(({ type, text }) => `${marks[type][0]}${text}${marks[type][1]}`).join('');
}

function shortenLine(text: string): string {
  return text.length > shortest ? `${text.slice(0, shortest)}…` : text;
}
