import type { MessageValues } from '../types.js';
import type { Language } from './i18next-language.js';

/** A message without formats, nesting or forms: the texts around its placeholders, and the names of these. */
interface PlainMessage {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const placeholders = /\{\{\s*(\w+)\s*\}\}/;
/** What i18next would fill in once more where a value holds it. */
const fillable = /\{\{|\$t\(/;

/**
 * Returns a function that fills in the messages whose placeholders are plain words by values that are texts, as i18next
 * does, but many times as fast: the titles of a site's headings stand in such messages, and no two are the same. It
 * returns undefined for any other message, or values that choose among forms.
 */
export function createPlainFill(
  language: Language,
): (key: string, values: MessageValues) => string | undefined {
  const messages = new Map<string, PlainMessage | undefined>();

  function messageOf(key: string): PlainMessage | undefined {
    if (messages.has(key)) return messages.get(key);
    const message = Object.hasOwn(language.texts, key) ? parsePlain(language.texts[key] ?? '') : undefined;
    const plain = message && language.canFill(key) ? message : undefined;
    // The keys of a language's own messages alone: no caller can fill the memory.
    if (message) messages.set(key, plain);
    return plain;
  }

  return (key, values) => (choosesForm(values) ? undefined : fill(messageOf(key), values));
}

function choosesForm({ count, context, ordinal }: MessageValues): boolean {
  return (count !== undefined && count !== null) || context !== undefined || Boolean(ordinal);
}

function fill(message: PlainMessage | undefined, values: MessageValues): string | undefined {
  if (!message) return undefined;
  const { texts, names } = message;
  let filled = texts[0] ?? '';
  for (const [index, name] of names.entries()) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== 'string' || fillable.test(value)) return undefined;
    filled += value + (texts[index + 1] ?? '');
  }
  return filled;
}

/** Parses a message; undefined where anything but names stands between its marks. */
function parsePlain(text: string): PlainMessage | undefined {
  const pieces = text.split(placeholders);
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const isPlain = !names.includes('count') && texts.every((piece) => !/[{}]|\$t\(/.test(piece));
  return isPlain ? { texts, names } : undefined;
}
