import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/**
 * Finds articles that seem to translate each other and share no translation key: of one date and one section, each the
 * only one of that day in its language, and neither with a version in the language of the other.
 */
export function checkUnpaired(graph: ContentGraph): Diagnostic[] {
  const [first] = graph.site.locales;
  if (!first || graph.site.locales.length < 2) return [];
  const articles = graph.nodes.filter(({ kind }) => kind === 'article');
  const ofDays = groupBy(articles, (node) => JSON.stringify([node.date, sectionOf(graph, node, first.code)]));
  return [...ofDays.values()].flatMap((ofDay) => checkDay(graph, ofDay));
}

/** Returns the section of a document by the folder that it has in one locale, whatever it is called in its own. */
function sectionOf({ sections }: ContentGraph, { locale, parent = '' }: Node, code: string): string {
  return sections.counterpart(sections.above(locale.code, parent), locale.code, code);
}

/** Reports each article of a day that may translate that of an earlier locale in the order of the site. */
function checkDay({ site, versions }: ContentGraph, articles: readonly Node[]): Diagnostic[] {
  const byLocale = groupBy(articles, ({ locale }) => locale.code);
  const alone = site.locales.flatMap(({ code }) => {
    const [node, ...others] = byLocale.get(code) ?? [];
    return node && others.length === 0 ? [node] : [];
  });
  const lacks = (node: Node, other: Node) => !versions.get(node.key)?.has(other.locale.code);
  return alone.flatMap((node, index) => {
    const original = alone.slice(0, index).find((other) => lacks(node, other) && lacks(other, node));
    if (!original) return [];
    const facts = { found: original.file, expected: `translationKey: ${original.key}` };
    return [
      diagnose('translation-likely', placeIn(node.file), { ...facts, related: [placeIn(original.file)] }),
    ];
  });
}
