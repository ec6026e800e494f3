import { type FormatValue, formatOf } from './message-formats.js';

interface Placeholder {
  readonly source: string;
  readonly name: string;
  readonly format: string | undefined;
}

/** Fills a message with values. */
export type MessageTemplate = (values: Readonly<Record<string, unknown>>) => string;

/**
 * Gives what fills a message, read once: i18next reads it anew each time, which takes ten times as long. A placeholder without a value stays as it is.
 *
 * @param write Writes a value in a placeholder's format.
 * @example
 * compileMessage('Par {{name}}', (value) => value)({ name: 'Zoé' }) // 'Par Zoé'
 */
export function compileMessage(text: string, write: FormatValue): MessageTemplate {
  const parts = partsOf(text);
  if (parts.every((part) => typeof part === 'string')) return () => text;
  return (values) => {
    let filled = '';
    for (const part of parts) filled += typeof part === 'string' ? part : fill(part, values, write);
    return filled;
  };
}

function partsOf(text: string): (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{([^{}]+)\}\}/g)) {
    const [name = '', ...format] = (match[1] ?? '').replace(/^-/, '').split(',');
    parts.push(text.slice(end, match.index));
    parts.push({
      source: match[0],
      name: name.trim(),
      format: format.length > 0 ? format.join(',').trim() : formatOf(name.trim()),
    });
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

function fill({ source, name, format }: Placeholder, values: object, write: FormatValue): string {
  const value = lookUp(values, name);
  if (value === undefined) return source;
  const written = write(value, format);
  return written === null || written === undefined ? '' : String(written);
}

function lookUp(values: object, name: string): unknown {
  if (Object.hasOwn(values, name)) return (values as Record<string, unknown>)[name];
  let value: unknown = values;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
