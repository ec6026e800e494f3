import type { AlertKind } from './alert-kind.js';

const kinds: Readonly<Record<AlertKind, string>> = {
  note: 'note info information abstract summary tldr todo example quote cite question help faq seealso notice callout admonition aside alert box',
  tip: 'tip hint success check done',
  important: 'important key',
  warning: 'warning warn attention',
  caution: 'caution danger error bug failure fail missing',
};

const kindsByName: ReadonlyMap<string, AlertKind> = new Map(
  (Object.keys(kinds) as AlertKind[]).flatMap((kind) =>
    kinds[kind].split(' ').map((name): [string, AlertKind] => [name, kind]),
  ),
);

/** Returns the alert that a tool's name of a box stands for, `'seealso'`, `'callout-tip'`; undefined of another name. */
export function boxKind(name: string): AlertKind | undefined {
  return kindsByName.get(name.toLowerCase().replace(/^callout-/, ''));
}
