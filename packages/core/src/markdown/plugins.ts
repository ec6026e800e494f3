import type { PluggableList } from 'unified';

/** Plugins that a builder adds to the pipeline, each a function, or a function with its options. */
export interface MarkdownPlugins {
  /** They run before the tree becomes HTML; one may bring syntax, as remark-math does. */
  readonly remark?: PluggableList | undefined;
  /** They run after the tree is made safe: what they add is theirs to answer for. */
  readonly rehype?: PluggableList | undefined;
}

/**
 * Checks that plugins are functions.
 *
 * @throws TypeError where one is the name of a module: pure code imports none.
 */
export function checkPlugins({ remark = [], rehype = [] }: MarkdownPlugins): void {
  for (const entry of [...remark, ...rehype]) {
    const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
    if (typeof plugin === 'function') continue;
    const found = typeof plugin === 'string' ? plugin : JSON.stringify(plugin);
    throw new TypeError(`Expected a plugin as a function, not \`${found}\``);
  }
}
