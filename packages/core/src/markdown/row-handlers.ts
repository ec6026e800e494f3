import type { List, ListItem, Parents, Table } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;

/**
 * Returns the handlers that write items of lists and rows of tables. The usual ones look at all siblings for each of
 * them, which takes the square of their number; these are told once what those would find.
 */
export function createRowHandlers(): Handlers {
  const standIns = new WeakMap<Parents, Parents>();
  const standInOf = (parent: Parents | undefined): Parents | undefined => {
    if (parent?.type !== 'list' && parent?.type !== 'table') return parent;
    const standIn = standIns.get(parent) ?? (parent.type === 'list' ? listFor(parent) : tableFor(parent));
    standIns.set(parent, standIn);
    return standIn;
  };
  return {
    listItem: (state, node, parent) => defaultHandlers.listItem(state, node, standInOf(parent)),
    tableRow: (state, node, parent) => defaultHandlers.tableRow(state, node, standInOf(parent)),
  };
}

/** Returns a list that tells an item whether blank lines part the items. */
function listFor(list: List): List {
  return { ...list, spread: list.spread || list.children.some(isLoose), children: [] };
}

/** Decides whether blank lines part the blocks of an item, as the usual handler does. */
function isLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}

/** Returns a table that tells a row whether it is the head. */
function tableFor(table: Table): Table {
  return { ...table, children: table.children.slice(0, 1) };
}
