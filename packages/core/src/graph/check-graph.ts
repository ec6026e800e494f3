import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { ContentLink, Diagnostic, MenuEntry, OutlineEntry } from '../types.js';
import { type ContentGraph, type Node, parentOf } from './content-graph.js';
import { foldText } from './fold-text.js';
import type { LinkResolver } from './resolve-link.js';
import { type MediaMap, resolveMedia } from './resolve-media.js';

/** What the checks need beside the graph. */
export interface CheckOptions {
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  readonly media: MediaMap;
  /** Whether something is written at a path. */
  hasRoute(path: string): boolean;
}

/** Runs every check that needs more than one document. */
export function checkGraph(options: CheckOptions): Diagnostic[] {
  const { graph } = options;
  return [
    ...graph.nodes.flatMap((node) => [
      ...node.document.links.flatMap((link) => checkLink(options, node, link)),
      ...checkMedia(options, node),
      ...checkSources(graph, node),
    ]),
    ...checkSeries(graph),
    ...checkSections(graph),
    ...checkTerms(graph),
    ...Object.values(graph.site.menus).flatMap((entries) => checkMenu(graph, entries)),
  ];
}

function checkLink(
  { graph, resolveLink, hasRoute, media }: CheckOptions,
  node: Node,
  link: ContentLink,
): Diagnostic[] {
  const place = { file: node.document.file, line: link.line, column: link.column };
  const target = resolveLink(node, link);
  const found = link.written;
  if (!target) return [diagnose('dead-link', place, { found })];
  if ('path' in target) {
    const known =
      hasRoute(target.path) || typeof resolveMedia(media, node, { written: target.path }) === 'object';
    return known ? [] : [diagnose('dead-link', place, { found })];
  }
  const problems: Diagnostic[] = [];
  if (target.misspelt) {
    problems.push(diagnose('link-spelling', place, { found, expected: target.node.document.file }));
  }
  if (link.anchor !== '' && !anchorsOf(graph, target.node).has(link.anchor)) {
    problems.push(diagnose('dead-anchor', place, { found, related: [placeIn(target.node.document.file)] }));
  }
  return problems;
}

/** A translation also answers to the ids of its original's headings, where they pair. */
function anchorsOf(graph: ContentGraph, node: Node): ReadonlySet<string> {
  const original = graph.original(node.key);
  const own = new Set(node.document.anchors);
  if (!original || original === node) return own;
  const depths = (entries: readonly OutlineEntry[]): string =>
    entries.map(({ depth, children }) => `${depth}(${depths(children)})`).join('');
  if (depths(node.document.outline) !== depths(original.document.outline)) return own;
  return new Set([...own, ...original.document.anchors]);
}

function checkMedia({ media, hasRoute }: CheckOptions, node: Node): Diagnostic[] {
  const { document } = node;
  const { cover } = document.fields;
  const at = document.places['cover.src'] ?? document.places.cover;
  const references = [
    ...document.media,
    ...(cover && !/^https?:/i.test(cover.src)
      ? [{ written: cover.src, line: at?.line ?? 1, column: at?.column ?? 1 }]
      : []),
  ];
  return references.flatMap((reference) => {
    const target = resolveMedia(media, node, reference);
    // A feed or a sitemap is no medium, but it is there.
    if (typeof target === 'object' || hasRoute(reference.written)) return [];
    const rule = target === 'outside' ? 'media-outside' : 'media-missing';
    return [diagnose(rule, { file: document.file, ...reference }, { found: reference.written })];
  });
}

function checkSources(graph: ContentGraph, { document }: Node): Diagnostic[] {
  return document.fields.sources.flatMap(({ key }, index) =>
    key === undefined || graph.versions.has(key)
      ? []
      : [
          diagnose('source-key', placeIn(document.file, document.places[`sources.${index}.key`]), {
            found: key,
          }),
        ],
  );
}

function checkSeries(graph: ContentGraph): Diagnostic[] {
  const groups = new Map<string, Map<number, Node>>();
  const problems: Diagnostic[] = [];
  for (const node of graph.nodes) {
    const { series } = node.document.fields;
    if (series?.part === undefined) continue;
    const id = `${node.locale.code}:${foldText(series.name)}`;
    const parts = groups.get(id) ?? new Map<number, Node>();
    groups.set(id, parts);
    const other = parts.get(series.part);
    const placeOf = ({ document }: Node) =>
      placeIn(document.file, document.places['series.part'] ?? document.places.series);
    if (other) {
      const facts = { name: series.name, found: String(series.part), related: [placeOf(other)] };
      problems.push(diagnose('series-double-part', placeOf(node), facts));
    } else parts.set(series.part, node);
  }
  for (const parts of groups.values()) {
    const numbers = [...parts.keys()].sort((a, b) => a - b);
    const last = numbers.at(-1) ?? 0;
    const missing =
      last > 1000
        ? []
        : Array.from({ length: last }, (_, index) => index + 1).filter((part) => !parts.has(part));
    const node = parts.get(last);
    // A translated series may lack parts that exist in another locale: they are missing translations, not gaps.
    const name = node?.document.fields.series?.name ?? '';
    const translated = node && graph.original(node.key) !== node;
    if (!node || translated) continue;
    const place = placeIn(
      node.document.file,
      node.document.places['series.part'] ?? node.document.places.series,
    );
    for (const part of missing)
      problems.push(diagnose('series-gap', place, { name, expected: String(part) }));
  }
  return problems;
}

function checkSections(graph: ContentGraph): Diagnostic[] {
  const first = new Map<string, Node>();
  for (const node of graph.nodes) {
    for (let folder = node.parent ?? ''; folder !== ''; folder = parentOf(folder)) {
      const id = `${node.locale.code}:${folder}`;
      if (!first.has(id) && !graph.sectionPage(node.locale.code, folder)) first.set(id, node);
    }
  }
  return [...first].map(([id, node]) => {
    const folder = id.slice(id.indexOf(':') + 1);
    return diagnose('section-without-page', placeIn(node.document.file), {
      found: folder,
      expected: `content/${node.locale.code}/${folder}/index.md`,
    });
  });
}

function checkTerms(graph: ContentGraph): Diagnostic[] {
  const spellings = new Map<string, Map<string, { node: Node; place: string; count: number }>>();
  for (const node of graph.nodes) {
    for (const taxonomy of ['tags', 'categories'] as const) {
      node.document.fields[taxonomy].forEach((name, index) => {
        const id = `${node.locale.code}:${taxonomy}:${foldText(name)}`;
        const known = spellings.get(id) ?? new Map();
        spellings.set(id, known);
        const use = known.get(name);
        if (use) use.count++;
        else known.set(name, { node, place: `${taxonomy}.${index}`, count: 1 });
      });
    }
  }
  return [...spellings.values()].flatMap((uses) => {
    const [best, ...others] = [...uses].sort(([a, m], [b, n]) => n.count - m.count || compare(a, b));
    if (!best) return [];
    const placeOf = ({ node, place }: { node: Node; place: string }) =>
      placeIn(node.document.file, node.document.places[place]);
    return others.map(([found, use]) =>
      diagnose('term-spelling', placeOf(use), { found, expected: best[0], related: [placeOf(best[1])] }),
    );
  });
}

function checkMenu(graph: ContentGraph, entries: readonly MenuEntry[]): Diagnostic[] {
  return entries.flatMap(({ key, place, children }) => [
    ...(key === undefined || graph.versions.has(key) ? [] : [diagnose('menu-dead', place, { found: key })]),
    ...checkMenu(graph, children),
  ]);
}
