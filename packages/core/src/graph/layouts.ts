import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic, Site } from '../types.js';
import { parentOf } from './folder.js';
import type { Node } from './node.js';
import type { Sections } from './sections.js';

/** The names of the templates that `layout` may name; undefined where nobody says it. */
export type LayoutNames = readonly string[] | undefined;

/**
 * Returns the function that tells the template of a document: its own `layout`, else that of the nearest section with
 * one, else that of its kind in the settings; undefined for the usual one. The home page's is its own alone.
 */
export function createLayouts(
  site: Pick<Site, 'layouts'>,
  sections: Sections,
  layouts: LayoutNames,
): (node: Node) => string | undefined {
  const there = layouts && new Set(layouts);
  return ({ fields, locale, parent, kind }) => {
    let { layout } = fields;
    for (let folder = parent ?? ''; layout === undefined && folder !== ''; folder = parentOf(folder))
      layout = sections.page(locale.code, folder)?.fields.layout;
    if (parent !== undefined) layout ??= site.layouts[kind];
    return layout === undefined || layout === false || there?.has(layout) === false ? undefined : layout;
  };
}

/** Finds names of templates that there are not: once each, where it stands first. */
export function checkLayouts(nodes: readonly Node[], layouts: LayoutNames): Diagnostic[] {
  if (!layouts) return [];
  const naming = nodes.filter(({ fields: { layout } }) => layout && !layouts.includes(layout));
  return [...groupBy(naming, ({ fields }) => String(fields.layout))].flatMap(
    ([found, [first, ...others]]) => {
      if (!first) return [];
      const placeOf = ({ file, places }: Node) => placeIn(file, places.layout);
      const expected = nearestName(found, layouts) ?? layouts.join(', ');
      return [
        diagnose('layout-missing', placeOf(first), {
          found,
          ...(expected !== '' && { expected }),
          ...(others.length > 0 && { related: others.slice(0, 2).map(placeOf) }),
        }),
      ];
    },
  );
}
