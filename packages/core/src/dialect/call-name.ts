import type { AlertKind } from './alert-kind.js';
import { boxKind } from './box-kinds.js';
import { isReadyCall, type ReadyCall } from './ready-calls.js';

/** What a call stands for. */
export type CallTarget =
  | { readonly type: 'component'; readonly name: string }
  | { readonly type: 'box'; readonly kind: AlertKind }
  | { readonly type: 'ready'; readonly name: ReadyCall }
  | { readonly type: 'tabs' | 'tab' | 'details' };

const groups: ReadonlyMap<string, 'tabs' | 'tab' | 'details'> = new Map([
  ...['tabs', 'tabgroup', 'tabbed', 'codegroup', 'codetabs', 'tabpane'].map(
    (name) => [name, 'tabs'] as const,
  ),
  ...['tab', 'tabitem', 'tabpanel', 'codegroupitem'].map((name) => [name, 'tab'] as const),
  ...['details', 'expand', 'accordion', 'accordionitem', 'collapse', 'spoiler'].map(
    (name) => [name, 'details'] as const,
  ),
]);

/**
 * Finds what the name of a call stands for: the component of that name, whatever its capitals, hyphens, folder and
 * extension, else a box, tabs or what can be folded away.
 *
 * @example
 * callTarget('YouTube', ['youtube']) // { type: 'component', name: 'youtube' }
 * callTarget('partials/video.html', ['video']) // { type: 'component', name: 'video' }
 */
export function callTarget(written: string, names: readonly string[]): CallTarget | undefined {
  const plain = foldName(written.replace(/\.(?:html?|njk|liquid|md|mdx)$/i, ''));
  const short = plain.slice(plain.lastIndexOf('/') + 1);
  const name =
    names.find((each) => foldName(each) === plain) ?? names.find((each) => foldName(each) === short);
  if (name !== undefined) return { type: 'component', name };
  const group = groups.get(short);
  if (group !== undefined) return { type: group };
  if (isReadyCall(short)) return { type: 'ready', name: short };
  const kind = boxKind(short);
  return kind === undefined ? undefined : { type: 'box', kind };
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
