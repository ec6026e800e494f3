import { namesOfForm } from '../../messages/message-context.js';
import { findMessageForms, type MessageForms } from '../../messages/message-forms.js';
import { referencesOf } from '../../messages/message-references.js';

/** One way to ask for a message: what fills it, and the context that is asked for. */
interface Variant {
  readonly context?: string;
  /** The type of each value by its name. */
  readonly values: ReadonlyMap<string, string>;
  /** A text of it, for whoever reads its type. */
  readonly text: string;
}

/**
 * Formats the declaration of messages for TypeScript: each name, with the values that its texts need. Plural forms are
 * asked for by a count, and contexts by a context, as i18next documents them.
 *
 * @param texts The messages by their keys, i18next JSON v4.
 * @example
 * formatMessageTypes(new Map([['quay', 'The quay of {{name}}']]))
 * // 'interface AlmanachMessages {\n  /** The quay of {{name}} *\/\n  "quay": { readonly "name": string | number };\n}\n' (below a head)
 */
export function formatMessageTypes(texts: ReadonlyMap<string, string>): string {
  const messages = findMessageForms(texts, texts);
  const variants = new Map<string, Variant[]>();
  const add = (name: string, variant: Variant) =>
    variants.set(name, [...(variants.get(name) ?? []), variant]);
  for (const [name, message] of messages) {
    const base = message.ordinal ? name.slice(0, -'_ordinal'.length) : name;
    const values = valuesOf(message, messages);
    const text = [...message.forms.values()].at(-1)?.text ?? '';
    add(base, { values, text });
    for (const shorter of namesOfForm(base).slice(0, -1))
      add(shorter, { values, text, context: base.slice(shorter.length + 1) });
  }
  const members = [...variants].map(([name, ofName]) => formatMember(name, ofName));
  return `${head}interface AlmanachMessages {\n${members.join('')}}\n`;
}

const head = `// The messages of this site, and what fills them. \`almanach types\` writes this file.\n\n`;

function formatMember(name: string, variants: readonly Variant[]): string {
  const types = new Set(variants.map(formatVariant));
  const text = (variants[0]?.text ?? '').replace(/\s+/g, ' ').replaceAll('*/', '*\\/');
  return `  /** ${text} */\n  ${quote(name)}: ${[...types].join(' | ')};\n`;
}

function formatVariant({ values, context }: Variant): string {
  const all = [...(context === undefined ? [] : [['context', quote(context)] as const]), ...values];
  if (all.length === 0) return '{}';
  return `{ ${all.map(([name, type]) => `readonly ${quote(name)}: ${type}`).join('; ')} }`;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** Returns the types of the values that fill a message, with those of the messages in it. */
function valuesOf(
  message: MessageForms,
  messages: ReadonlyMap<string, MessageForms>,
): ReadonlyMap<string, string> {
  const reached = [...reachedFrom(message, messages)];
  const texts = reached.flatMap(({ forms }) => [...forms.values()].map(({ text }) => text));
  return new Map([
    // Of two types of one value the first counts: what stands last here.
    ...texts.flatMap(filledIn).reverse(),
    ...(reached.some(({ ordinal }) => ordinal) ? [['ordinal', 'true'] as const] : []),
    ...(reached.some(({ plural }) => plural) ? [['count', 'number'] as const] : []),
  ]);
}

/** Collects a message and those that stand in it, and in these. */
function reachedFrom(
  message: MessageForms,
  messages: ReadonlyMap<string, MessageForms>,
): ReadonlySet<MessageForms> {
  const reached = new Set([message]);
  // What is added on the way is looked at, too.
  for (const { forms } of reached)
    for (const name of [...forms.values()].flatMap(({ text }) => referencesOf(text))) {
      const contained = messages.get(name);
      if (contained) reached.add(contained);
    }
  return reached;
}

/** Lists what is filled into a text, with the type of each: of `{{user.name}}` that of `user`. */
function filledIn(text: string): (readonly [name: string, type: string])[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([, inner = '']) => {
    const [written = '', format = ''] = inner.split(',');
    const [name = '', ...fields] = written.replace(/^-/, '').trim().split('.');
    if (name === '') return [];
    return [[name, fields.length > 0 ? 'unknown' : typeOf(name, format.trim())] as const];
  });
}

/** Returns the type of a value by its format; that of days and moments is whatever is shown as one. */
function typeOf(name: string, format: string): string {
  if (name === 'count' || /^(?:number|currency|relativetime)\b/i.test(format)) return 'number';
  if (/^list\b/i.test(format)) return 'readonly string[]';
  return format === '' ? 'string | number' : 'unknown';
}
