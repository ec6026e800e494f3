import { diagnose, placeIn } from '../diagnostic.js';
import { foldSpelling } from '../text/fold.js';
import type { Diagnostic, Place } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** The parts of one series in one locale, by number. */
interface Parts {
  readonly name: string;
  readonly parts: Map<number, Node>;
}

/**
 * Finds parts of a series that stand twice, and numbers that no part has. What is a draft is there, and what exists in
 * another language is a missing translation and not a gap.
 */
export function checkSeries(graph: ContentGraph): Diagnostic[] {
  const all = new Map<string, Parts>();
  const diagnostics: Diagnostic[] = [];
  for (const node of graph.nodes) {
    const { series } = node.fields;
    if (series?.part === undefined) continue;
    const { parts } = partsOf(all, node, series.name);
    const other = parts.get(series.part);
    if (other) {
      const facts = { name: series.name, found: String(series.part), related: [placeOf(other)] };
      diagnostics.push(diagnose('series-double-part', placeOf(node), facts));
    } else parts.set(series.part, node);
  }
  for (const node of [...graph.unpublished.values()].flatMap((paired) => [...paired.values()])) {
    const { series } = node.fields;
    if (series?.part === undefined) continue;
    const { parts } = partsOf(all, node, series.name);
    if (!parts.has(series.part)) parts.set(series.part, node);
  }
  for (const { name, parts } of all.values()) {
    const numbers = [...parts.keys()].sort((a, b) => a - b);
    const translated = numbersElsewhere(graph, all, parts);
    let before = 0;
    for (const number of numbers) {
      const node = parts.get(number);
      const missing = node ? runOf(before + 1, number - 1, translated) : undefined;
      if (node && missing !== undefined)
        diagnostics.push(diagnose('series-gap', placeOf(node), { name, expected: missing }));
      before = number;
    }
  }
  return diagnostics;
}

function partsOf(all: Map<string, Parts>, { locale }: Node, name: string): Parts {
  const id = `${locale.code}:${foldSpelling(name)}`;
  const known = all.get(id) ?? { name, parts: new Map<number, Node>() };
  all.set(id, known);
  return known;
}

/** The numbers that the same series has in other languages, as translations of its parts tell. */
function numbersElsewhere(
  graph: ContentGraph,
  all: ReadonlyMap<string, Parts>,
  parts: ReadonlyMap<number, Node>,
): Set<number> {
  const numbers = new Set<number>();
  const seen = new Set<Parts>();
  for (const node of parts.values()) {
    for (const other of graph.versions.get(node.key)?.values() ?? []) {
      const { series } = other.fields;
      const group = series && other !== node && all.get(`${other.locale.code}:${foldSpelling(series.name)}`);
      if (!group || seen.has(group)) continue;
      seen.add(group);
      for (const number of group.parts.keys()) numbers.add(number);
    }
  }
  return numbers;
}

/** Gives what is missing from a first to a last number, `'2'` or `'2–4'`; undefined where nothing is. */
function runOf(first: number, last: number, translated: ReadonlySet<number>): string | undefined {
  let [from, to] = [first, last];
  while (from <= to && translated.has(from)) from++;
  while (to >= from && translated.has(to)) to--;
  if (from > to) return undefined;
  return from === to ? String(from) : `${from}–${to}`;
}

function placeOf({ file, places }: Node): Place {
  return placeIn(file, places['series.part'] ?? places.series);
}
