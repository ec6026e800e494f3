import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { translatedFile } from './translated-file.js';

/**
 * Names every document that a locale lacks, at the version that its readers are shown instead. One in the language of a
 * regional locale is none that it lacks. Sites that set no severity for it are told nothing.
 */
export function checkMissing(graph: ContentGraph): Diagnostic[] {
  const { site, versions, unpublished } = graph;
  if (!site.checks.some(({ rule }) => rule === 'translation-missing')) return [];
  return [...versions.keys()].flatMap((key) =>
    site.locales.flatMap((locale) => {
      const node = graph.versionFor(key, locale.code);
      if (!node || graph.localesFor(locale.code).includes(node.locale.code)) return [];
      const waiting = unpublished.get(key)?.get(locale.code);
      return [
        diagnose('translation-missing', placeIn(node.file), {
          name: key,
          found: locale.code,
          expected: waiting?.file ?? translatedFile(graph, node, locale).file,
          related: waiting ? [placeIn(waiting.file)] : [],
        }),
      ];
    }),
  );
}
