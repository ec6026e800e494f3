import { createHash } from 'node:crypto';
import type { LocaleCode, LocaleStatus, ReportLanguage } from '../../../types.js';
import { countPages } from '../count-pages.js';
import { statusWords } from '../words.js';
import { cellOf, headingOf, numberHead, writeLocale } from './locale-part.js';
import { Markup, markup } from './markup.js';
import { pageScript } from './page-script.js';
import { pageStyle } from './page-style.js';
import { pageWords } from './page-words.js';
import type { StatusPage } from './status-page.js';

/**
 * Formats the status as one HTML page, which needs nothing from elsewhere: it is read without a script and sorted with it.
 * Whatever texts and paths hold is text, and its policy lets no other script run.
 */
export function formatStatusPage(shown: StatusPage): string {
  const { status, pages, lang } = shown;
  const words = pageWords[lang];
  const locales = Object.entries(status.locales);
  const policy = `default-src 'none'; style-src '${hashOf(pageStyle)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
  const { columns } = statusWords[lang];
  const heads = [columns.current, columns.stale, columns.missing, words.words].map(numberHead);
  const page = markup`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="facts">${words.facts(status.layout, status.original, pages.length.toLocaleString(lang), pages.length === 1)}</p>
<table>
<thead><tr><th scope="col" data-sort="text">${columns.language}</th><th scope="col" class="wide">${words.progress}</th>${heads}</tr></thead>
${locales.map(([locale, each]) => writeSum(locale, each, lang))}</table>
${locales.map(([locale, each]) => writeLocale(locale, each, shown))}</main>
<script>${new Markup(pageScript)}</script>
</body>
</html>
`;
  return page.text;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function writeSum(locale: LocaleCode, { pages, words: left }: LocaleStatus, lang: ReportLanguage): Markup {
  const { current, stale, missing, draft } = countPages(pages);
  const all = current + stale + missing + draft;
  const [done, open] = [current, stale + draft].map((count) => (count / Math.max(1, all)) * 100);
  const number = (count: number) => count.toLocaleString(lang);
  const label = pageWords[lang].share(number(current), number(stale + draft), number(all));
  return markup`<tbody><tr><th scope="row" class="language"><a href="#${locale}">${headingOf(locale, lang)}</a></th><td class="wide"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="rest" width="100" height="1"/><rect class="stale" width="${(done ?? 0) + (open ?? 0)}" height="1"/><rect class="current" width="${done}" height="1"/></svg></td>${[current, stale, missing, left].map((count) => cellOf(count, lang))}</tr></tbody>
`;
}
