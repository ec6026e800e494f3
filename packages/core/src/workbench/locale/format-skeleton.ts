import type { MissingWord } from './missing-words.js';

type Skeleton = { [name: string]: string | Skeleton };

/**
 * Formats a file of i18next JSON with each text that is missing, empty: a list beside it says what they are to say.
 *
 * @example
 * formatSkeleton([{ key: 'archive.title', name: 'archive.title', original: 'Archives' }])
 * // '{\n  "archive": {\n    "title": ""\n  }\n}\n'
 */
export function formatSkeleton(words: readonly Pick<MissingWord, 'key'>[]): string {
  const keys = new Set(words.map(({ key }) => key));
  const skeleton: Skeleton = Object.create(null);
  for (const key of keys) {
    const names = key.split('.');
    // Where one name is a text, and the start of others, none can be a group.
    const isGroup = names.every((name, index) => name !== '' && !keys.has(names.slice(0, index).join('.')));
    set(skeleton, isGroup ? names : [key]);
  }
  return `${JSON.stringify(skeleton, null, 2)}\n`;
}

function set(skeleton: Skeleton, names: readonly string[]): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) {
    skeleton[name] = '';
    return;
  }
  const inner = skeleton[name];
  const group: Skeleton = typeof inner === 'object' ? inner : Object.create(null);
  skeleton[name] = group;
  set(group, rest);
}
