import { groupBy } from '../../group-by.js';
import type { PageChange } from '../../node/status/load-change.js';
import { shorten } from '../../text/shorten.js';
import type { BlockReport, DiffPart, LocaleCode, ReportLanguage } from '../../types.js';
import { codeOf } from '../status/format-markdown.js';
import { statusWords } from '../status/words.js';
import type { ReviewPlace } from './review-place.js';
import { type ReviewWords, reviewWords } from './words.js';

/** How a review is written. */
export interface ReviewStyle {
  readonly lang: ReportLanguage;
  /** Returns the address of a line of a file; absent where files have none. */
  readonly lineAddress?: ReviewPlace['lineAddress'];
}

/** What is said of a review. */
export interface Review {
  readonly text: string;
  /** Whether nothing changes for translators. */
  readonly isEmpty: boolean;
}

const mostPages = 40;
const mostBlocks = 8;
const longestText = 140;
/** What a host takes as a comment, less what stands around it. */
const longestReview = 60_000;

type Group = 'stale' | 'missing' | 'surplus' | 'done';

/**
 * Formats what a request does to translations as Markdown: for each language the pages that become stale or are to be
 * translated, with their blocks, and those that it completes. Texts, paths and names of languages stand in code, where
 * nothing is markup and nobody is mentioned.
 */
export function formatReview(changes: readonly PageChange[], style: ReviewStyle): Review {
  const words = reviewWords[style.lang];
  const grouped = changes.flatMap((change) => {
    const group = groupOf(change);
    return group ? [{ ...change, group }] : [];
  });
  const heading = `### ${words.heading}\n`;
  if (grouped.length === 0) return { text: `${heading}\n${words.nothing}\n`, isEmpty: true };
  const write = (blocks: number) =>
    [
      heading,
      ...[...groupBy(grouped, ({ locale }) => locale)].map(([locale, each]) =>
        formatLocale(locale, each, { ...style, blocks }),
      ),
    ].join('\n');
  const text = [mostBlocks, 1, 0].map(write).find((each) => each.length <= longestReview);
  return {
    text:
      text ??
      write(0)
        .slice(0, longestReview)
        .replace(/\n[^\n]*$/, '\n'),
    isEmpty: false,
  };
}

/** Decides what a request does to a page; undefined where it does nothing to its translators. */
function groupOf({ before, after, open }: PageChange): Group | undefined {
  if (after.state === 'surplus') return before?.state === 'surplus' ? undefined : 'surplus';
  const left = before?.words ?? 0;
  if (after.state === 'missing')
    return after.words > left || before?.state !== 'missing' ? 'missing' : undefined;
  if (before && after.words < left) return 'done';
  if (open.length > 0 && (after.state === 'stale' || after.state === 'draft')) return 'stale';
  return before?.state === 'surplus' || !before || before.state === after.state ? undefined : 'done';
}

interface LocaleStyle extends ReviewStyle {
  /** How many blocks of a page are shown. */
  readonly blocks: number;
}

type GroupedChange = PageChange & { readonly group: Group };

function formatLocale(locale: LocaleCode, changes: readonly GroupedChange[], style: LocaleStyle): string {
  const words = reviewWords[style.lang];
  const parts = (['stale', 'missing', 'surplus', 'done'] as const).flatMap((group) => {
    const pages = changes.filter((change) => change.group === group);
    if (pages.length === 0) return [];
    const rest = pages.length - mostPages;
    return [
      `**${words[group]}**\n`,
      [
        ...pages.slice(0, mostPages).map((change) => formatPage(change, style)),
        ...(rest > 0 ? [`- ${words.more(rest.toLocaleString(style.lang), rest === 1)}\n`] : []),
      ].join(''),
    ];
  });
  return [`#### ${codeOf(locale)}\n`, ...parts].join('\n');
}

function formatPage({ group, after, open }: GroupedChange, style: LocaleStyle): string {
  const words = reviewWords[style.lang];
  const path = after.file ?? after.original ?? '';
  const page = linkTo(codeOf(path), path, 1, style);
  if (group === 'surplus') return `- ${page}\n`;
  if (group === 'done') {
    const left =
      after.words === 0 ? words.allDone : words.left(countOf(after.blocks.length, after.words, style));
    return `- ${page}: ${left}\n`;
  }
  if (group === 'missing') return `- ${page}: ${countOf(0, after.words, style)}\n`;
  const left = open.reduce((sum, { words: count }) => sum + count, 0);
  const rest = open.length - style.blocks;
  return [
    `- ${page}: ${countOf(open.length, left, style)}\n`,
    ...open.slice(0, style.blocks).map((block) => formatBlock(block, after, style)),
    ...(rest > 0 && style.blocks > 0 ? [`  - … ${rest.toLocaleString(style.lang)}\n`] : []),
  ].join('');
}

function countOf(blocks: number, left: number, { lang }: ReviewStyle): string {
  const words = reviewWords[lang];
  const counts = [
    ...(blocks > 0 ? [words.blocks(blocks.toLocaleString(lang), blocks === 1)] : []),
    ...(left > 0 || blocks === 0 ? [words.words(left.toLocaleString(lang), left === 1)] : []),
  ];
  return counts.join(', ');
}

function formatBlock(
  { state, line, text, original, diff }: BlockReport,
  { file = '', original: path = '' }: PageChange['after'],
  style: LocaleStyle,
): string {
  const words: ReviewWords = reviewWords[style.lang];
  const place = line === undefined ? { path, line: original?.line ?? 1 } : { path: file, line };
  const said = diff ? formatDiff(diff) : (original?.text ?? text ?? '');
  const link = linkTo(words.line(place.line), place.path, place.line, style);
  return `  - ${statusWords[style.lang].states[state]}, ${link}: ${codeOf(shorten(said, longestText))}\n`;
}

/** Writes what changed in a block: `Ships call at [-night-]{+dawn+}.`, of what stays no more than is needed. */
function formatDiff(diff: readonly DiffPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  const parts = diff.map(({ type, text }, index) => {
    if (type !== 'same' || text.length < 60) return `${marks[type][0]}${text}${marks[type][1]}`;
    const [start, end] = [text.slice(0, 25), text.slice(-25)];
    return `${index === 0 ? '' : start}…${index === diff.length - 1 ? '' : end}`;
  });
  return parts.join('');
}

function linkTo(label: string, path: string, line: number, { lineAddress }: ReviewStyle): string {
  return lineAddress ? `[${label}](${lineAddress(path, line)})` : label;
}
