/** Of a pattern no more are made. */
const most = 1000;

/**
 * Returns the patterns that a pattern with braces stands for: `{fr,it}.json` for `fr.json` and `it.json`. Braces do not nest;
 * of one that stands for more than a thousand the rest stays as it is.
 *
 * @example
 * expandBraces('locales/{fr,it}.json') // ['locales/fr.json', 'locales/it.json']
 */
export function expandBraces(pattern: string): readonly string[] {
  let patterns: readonly string[] = [''];
  let end = 0;
  for (const { 0: written, index } of pattern.matchAll(/\{[^{},]*(?:,[^{},]*)+\}/g)) {
    const choices = written.slice(1, -1).split(',');
    if (patterns.length * choices.length > most) break;
    const before = pattern.slice(end, index);
    patterns = patterns.flatMap((start) => choices.map((choice) => `${start}${before}${choice}`));
    end = index + written.length;
  }
  return patterns.map((start) => start + pattern.slice(end));
}
