import type { Tracer } from './tracer.js';

/**
 * What is told by the language of a locale, or by the settings that every page depends on, and by nothing that a text
 * changes: it need not be written down.
 */
const constant: ReadonlySet<string> = new Set([
  ...[
    'code',
    'language',
    'direction',
    'name',
    'prefix',
    'locales',
    'url',
    'basePath',
    'domains',
    'locale',
    'trace',
    'answer',
  ],
  ...['date', 'dateHtml', 'dateParts', 'moment', 'momentHtml', 'number', 'list'],
]);

/** Returns a view or a library that tells what it is asked, and names it. */
export function traced<Asked extends object>(name: string, asked: Asked, tracer: Tracer): Asked {
  const told: Asked = { ...asked };
  for (const [member, value] of Object.entries(asked)) {
    if (constant.has(member)) continue;
    const tell = (answer: unknown, values?: readonly unknown[]) => tracer.tell(told, member, answer, values);
    const call = (...values: unknown[]) => tell(value(...values), values);
    const property = typeof value === 'function' ? { value: call } : { get: () => tell(value) };
    Object.defineProperty(told, member, { ...property, enumerable: true, configurable: true });
  }
  tracer.introduce(name, told);
  return told;
}
