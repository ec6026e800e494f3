import { canonicalLanguage, directionOf } from '../../../locale.js';
import type { BlockReport, DiffPart, LocaleCode, ReportLanguage } from '../../../types.js';
import { statusWords } from '../words.js';
import { type Markup, markup } from './markup.js';
import { pageWords } from './page-words.js';

/** The languages that blocks are shown in. */
export interface BlockLanguages {
  readonly original: LocaleCode;
  readonly locale: LocaleCode;
  /** That of the page around them. */
  readonly lang: ReportLanguage;
}

/** Writes the blocks of a page that are not current: the original with what changed in it, and the translation. */
export function listBlocks(reports: readonly BlockReport[], languages: BlockLanguages): Markup {
  const open = reports.filter(({ state }) => state !== 'current');
  return markup`<ol>${open.map((report) => writeBlock(report, languages))}</ol>`;
}

function writeBlock(report: BlockReport, { original: from, locale, lang }: BlockLanguages): Markup {
  const { state, line, text, original, before, diff } = report;
  const words = pageWords[lang];
  const places = [
    ...(original ? [words.original(original.line)] : []),
    ...(line === undefined ? [] : [words.translation(line)]),
  ];
  const said = diff ? writeDiff(diff) : (original?.text ?? before?.text);
  return markup`<li>
<p><span class="state">${statusWords[lang].states[state]}</span> <span class="at">${places.join(' · ')}</span></p>
${said === undefined ? '' : markup`<p${languageOf(from)}>${said}</p>`}
${text === undefined ? '' : markup`<p class="at"${languageOf(locale)}>${text}</p>`}
</li>
`;
}

function writeDiff(diff: readonly DiffPart[]): Markup {
  const parts = diff.map(({ type, text }) => {
    if (type === 'removed') return markup`<del>${text}</del>`;
    return type === 'added' ? markup`<ins>${text}</ins>` : markup`${text}`;
  });
  return markup`${parts}`;
}

/** Writes the language and the direction of a text, where the name of a locale is one of a language. */
export function languageOf(locale: LocaleCode): Markup {
  const tag = canonicalLanguage(locale);
  return tag === undefined ? markup`` : markup` lang="${tag}" dir="${directionOf(tag)}"`;
}
