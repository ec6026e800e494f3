import { groupBy } from '../../group-by.js';
import type { PageChange } from '../../node/status/load-change.js';
import type { ReportLanguage } from '../../types.js';
import { reviewWords } from './words.js';

/**
 * Lists a line for each place of an original whose translations are no longer current, `./docs/en/port.md:3: warning: …`,
 * which `problem-matcher.json` turns into notes on the lines of a request.
 */
export function listAnnotations(
  changes: readonly PageChange[],
  lang: ReportLanguage,
  pathOf: (file: string) => string,
): readonly string[] {
  const places = changes.flatMap(({ locale, after, open }) =>
    open.flatMap(({ original }) =>
      original && after.original !== undefined ? [{ locale, file: after.original, line: original.line }] : [],
    ),
  );
  return [...groupBy(places, ({ file, line }) => `./${cleanPath(pathOf(file))}:${line}`)].map(
    ([place, each]) => {
      const locales = [...new Set(each.map(({ locale }) => locale))].join(', ');
      return `${place}: warning: ${cleanPath(reviewWords[lang].annotation(locales))}`;
    },
  );
}

/** Keeps a name from beginning another line. */
function cleanPath(path: string): string {
  return path.replace(/\p{Cc}/gu, ' ');
}
