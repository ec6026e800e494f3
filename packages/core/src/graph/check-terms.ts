import { diagnose } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { taxonomyTraits } from '../taxonomy.js';
import { createSpellingOrder } from '../text/compare-spellings.js';
import { foldSpelling } from '../text/fold.js';
import type { Diagnostic, Place, SiteLocale, Taxonomy } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { namesOfKind } from './names-in.js';
import type { Node } from './node.js';
import { termPlace } from './term-place.js';

/** A spelling of a term: where it stands first, and how often. */
interface Spelling {
  readonly node: Node;
  readonly taxonomy: Taxonomy;
  readonly index: number;
  count: number;
}

/** The terms of a taxonomy in one locale: the spellings of each, by its folded name. */
interface SpelledTerms {
  readonly locale: SiteLocale;
  readonly terms: Map<string, Map<string, Spelling>>;
}

/**
 * Finds terms of one locale that are written in more than one way: each other spelling is named once. Terms that
 * accents alone tell apart are named too, since one of them may be a slip.
 */
export function checkTerms(graph: ContentGraph): Diagnostic[] {
  return collectSpellings(graph).flatMap(({ locale, terms }) => [
    ...[...terms.values()].flatMap((spellings) => reportSpellings(spellings, locale)),
    ...reportAccents(terms, locale),
  ]);
}

function reportSpellings(spellings: ReadonlyMap<string, Spelling>, { language }: SiteLocale): Diagnostic[] {
  const [best, ...others] = byUse(spellings, language);
  return best ? others.map((other) => report('term-spelling', other, best)) : [];
}

/** Reports terms that are one but for accents; what differs by letters of the language's alphabet is none of them. */
function reportAccents(terms: SpelledTerms['terms'], { language }: SiteLocale): Diagnostic[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  return [...groupBy(terms.keys(), foldSpelling).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const uses = new Map(group.flatMap((id) => byUse(terms.get(id) ?? new Map(), language).slice(0, 1)));
    const [best, ...others] = byUse(uses, language);
    if (!best) return [];
    return others
      .filter(([name]) => collator.compare(name, best[0]) === 0)
      .map((other) => report('term-accents', other, best));
  });
}

function byUse(spellings: ReadonlyMap<string, Spelling>, language: string): [string, Spelling][] {
  const order = createSpellingOrder(language);
  return [...spellings].sort(([a, m], [b, n]) => n.count - m.count || order(a, b));
}

function report(
  rule: 'term-spelling' | 'term-accents',
  [found, spelling]: [string, Spelling],
  [expected, usual]: [string, Spelling],
): Diagnostic {
  return diagnose(rule, spellingPlace(spelling), { found, expected, related: [spellingPlace(usual)] });
}

function collectSpellings(graph: ContentGraph): SpelledTerms[] {
  const lists = new Map<string, SpelledTerms>();
  for (const node of graph.nodes) {
    const { locale } = node;
    const fold = graph.nameFold(locale.code);
    for (const { name: taxonomy } of graph.site.taxonomies) {
      if (taxonomyTraits(taxonomy).people) continue;
      const list = lists.get(`${locale.code}:${taxonomy}`) ?? { locale, terms: new Map() };
      lists.set(`${locale.code}:${taxonomy}`, list);
      namesOfKind(node.fields, taxonomy).forEach((name, index) => {
        addSpelling(list.terms, fold(name), name, { node, taxonomy, index, count: 1 });
      });
    }
  }
  return [...lists.values()];
}

function addSpelling(terms: SpelledTerms['terms'], id: string, name: string, first: Spelling): void {
  const spellings = terms.get(id) ?? new Map<string, Spelling>();
  terms.set(id, spellings);
  const spelling = spellings.get(name);
  if (spelling) spelling.count++;
  else spellings.set(name, first);
}

function spellingPlace({ node, taxonomy, index }: Spelling): Place {
  return termPlace(node, taxonomy, index);
}
