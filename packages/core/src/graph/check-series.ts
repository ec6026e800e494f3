import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, Place } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** What one locale has of a series: its documents by their number in it. */
interface NumberedSeries {
  readonly name: string;
  readonly numbered: Map<number, Node>;
}

/** Series by locale and folded name. */
type SeriesIndex = Map<string, NumberedSeries>;

/**
 * Finds parts of a series that stand twice, and numbers that no part has. What is a draft is there, and what exists in
 * another language is a missing translation and not a gap.
 */
export function checkSeries(graph: ContentGraph): Diagnostic[] {
  const index: SeriesIndex = new Map();
  const doubles = graph.nodes.flatMap((node) => {
    const other = addToSeries(graph, index, node);
    return other && (isNumbered(node) || isNumbered(other)) ? [reportDouble(node, other)] : [];
  });
  for (const versions of graph.unpublished.values())
    for (const node of versions.values()) addToSeries(graph, index, node);
  return [...doubles, ...[...index.values()].flatMap((series) => findGaps(graph, index, series))];
}

/** Adds a document to its series under its number; returns the document that has the number already. */
function addToSeries(graph: ContentGraph, index: SeriesIndex, node: Node): Node | undefined {
  const { series } = node.fields;
  if (series?.part === undefined) return undefined;
  const id = seriesId(graph, node, series.name);
  const { numbered } = index.get(id) ?? { numbered: new Map<number, Node>() };
  if (!index.has(id)) index.set(id, { name: series.name, numbered });
  const other = numbered.get(series.part);
  if (!other) numbered.set(series.part, node);
  return other;
}

function seriesId({ nameFold }: ContentGraph, { locale }: Node, name: string): string {
  return `${locale.code}:${nameFold(locale.code)(name)}`;
}

/** Decides whether a document itself says its number: one that has it from its original is not at fault. */
function isNumbered({ places }: Node): boolean {
  return (places['series.part'] ?? places.series) !== undefined;
}

function reportDouble(later: Node, first: Node): Diagnostic {
  const [node, other] = isNumbered(later) ? [later, first] : [first, later];
  const { name = '', part } = node.fields.series ?? {};
  return diagnose('series-double-part', seriesPlace(node), {
    name,
    found: String(part),
    related: [seriesPlace(other)],
  });
}

/** Finds the numbers of a series that nothing has, in this language or another. */
function findGaps(graph: ContentGraph, index: SeriesIndex, { name, numbered }: NumberedSeries): Diagnostic[] {
  const elsewhere = numbersElsewhere(graph, index, numbered);
  let previous = 0;
  return [...numbered]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, node]) => {
      const missing = formatRun(previous + 1, number - 1, elsewhere);
      previous = number;
      return missing === undefined || !isNumbered(node)
        ? []
        : [diagnose('series-gap', seriesPlace(node), { name, expected: missing })];
    });
}

/** Returns the numbers that the same series has in other languages, by the translations of its parts. */
function numbersElsewhere(
  graph: ContentGraph,
  index: SeriesIndex,
  numbered: ReadonlyMap<number, Node>,
): ReadonlySet<number> {
  const others = new Set<NumberedSeries>();
  for (const node of numbered.values()) {
    for (const version of graph.versions.get(node.key)?.values() ?? []) {
      const { series } = version.fields;
      const other = series && version !== node && index.get(seriesId(graph, version, series.name));
      if (other) others.add(other);
    }
  }
  return new Set([...others].flatMap((series) => [...series.numbered.keys()]));
}

/**
 * Formats the numbers from a first to a last one, `'2'` or `'2–4'`, less those at either end that are elsewhere;
 * undefined where none is left.
 */
function formatRun(first: number, last: number, elsewhere: ReadonlySet<number>): string | undefined {
  let [start, end] = [first, last];
  while (start <= end && elsewhere.has(start)) start++;
  while (end >= start && elsewhere.has(end)) end--;
  if (start > end) return undefined;
  return start === end ? String(start) : `${start}–${end}`;
}

function seriesPlace({ file, places }: Node): Place {
  return placeIn(file, places['series.part'] ?? places.series);
}
