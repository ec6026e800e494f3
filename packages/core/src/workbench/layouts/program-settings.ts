import type { LocaleCode } from '../../types.js';

/** What a settings file written as a program says of languages, as far as it stands there. */
export interface ProgramSettings {
  readonly locales: readonly LocaleCode[];
  /** The language of `root: { lang: 'en' }`, where that stands among them. */
  readonly root?: string | undefined;
  readonly hasRoot: boolean;
  /** Whether all of them stand there, and none comes from elsewhere: `...others`. */
  readonly isWhole: boolean;
  readonly defaultLocale?: string | undefined;
}

const longest = 400_000;

/**
 * Reads the languages that a program names without running it: the names in `locales: { … }` or the texts in
 * `locales: [ … ]`, wherever these words first stand, and `defaultLocale: '…'`.
 */
export function readProgramSettings(text: string): ProgramSettings {
  const tokens = tokenize(text.slice(0, longest));
  const start = tokens.findIndex(
    ({ value }, index) =>
      value === 'locales' && /^[:=]$/.test(tokens[index + 1]?.value ?? '') && isOpening(tokens[index + 2]),
  );
  const inner = start < 0 ? [] : withinBrackets(tokens, start + 2);
  const names = namesIn(inner, tokens[start + 2]?.value === '[');
  const root = inner.findIndex(({ value, depth }) => value === 'root' && depth === 1);
  return {
    locales: names.filter((name) => name !== 'root'),
    hasRoot: names.includes('root'),
    isWhole: names.length > 0 && !inner.some(({ value, depth }) => value === '.' && depth === 1),
    root: root < 0 ? undefined : textAfter(inner.slice(root), 'lang'),
    defaultLocale: textAfter(tokens, 'defaultLocale'),
  };
}

interface Token {
  readonly value: string;
  readonly quoted: boolean;
}

interface NestedToken extends Token {
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** Splits a program into words, texts and marks; comments are left out. */
function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const word = /[\w$-]+/y;
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    const skipped = endOfComment(text, at);
    if (skipped !== undefined) at = skipped;
    else if (/['"`]/.test(character)) {
      const end = endOfText(text, at);
      tokens.push({ value: text.slice(at + 1, end), quoted: true });
      at = end + 1;
    } else if (/[\w$]/.test(character)) {
      word.lastIndex = at;
      const [value = character] = word.exec(text) ?? [];
      tokens.push({ value, quoted: false });
      at += value.length;
    } else {
      if (!/\s/.test(character)) tokens.push({ value: character, quoted: false });
      at += 1;
    }
  }
  return tokens;
}

/** Returns where a comment ends that starts at a place; undefined where none does. */
function endOfComment(text: string, at: number): number | undefined {
  if (text[at] !== '/') return undefined;
  const line = text[at + 1] === '/';
  if (!line && text[at + 1] !== '*') return undefined;
  const end = text.indexOf(line ? '\n' : '*/', at + 2);
  return end < 0 ? text.length : end + (line ? 1 : 2);
}

/** Returns where a quoted text ends; one that is not closed ends with its line. */
function endOfText(text: string, at: number): number {
  const quote = text[at];
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === quote || (text[end] === '\n' && quote !== '`')) return end;
  }
  return text.length;
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && /^[{[]$/.test(token.value);
}

/** Lists the tokens between a bracket and the one that closes it. */
function withinBrackets(tokens: readonly Token[], start: number): readonly NestedToken[] {
  const inner: NestedToken[] = [];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    const mark = token.quoted ? '' : token.value;
    if (/^[}\])]$/.test(mark)) depth -= 1;
    if (depth > 0 || inner.length === 0) inner.push({ ...token, depth });
    if (/^[{[(]$/.test(mark)) depth += 1;
    if (depth === 0) break;
  }
  return inner;
}

/** Lists the names of a group, or the texts of a list and the paths of the groups in it. */
function namesIn(inner: readonly NestedToken[], isList: boolean): readonly string[] {
  return inner.flatMap(({ value, quoted, depth }, index) => {
    const named = inner[index + 1]?.value === ':' && !inner[index + 1]?.quoted;
    if (!isList) return depth === 1 && named ? [value] : [];
    if (depth === 1 && quoted) return [value];
    const isPath = depth === 2 && named && /^(?:path|code)$/.test(value);
    const path = inner[index + 2];
    return isPath && path?.quoted ? [path.value] : [];
  });
}

/** Returns the text that follows a name and a colon. */
function textAfter(tokens: readonly Token[], name: string): string | undefined {
  const index = tokens.findIndex(
    ({ value, quoted }, place) => value === name && !quoted && tokens[place + 1]?.value === ':',
  );
  const text = index < 0 ? undefined : tokens[index + 2];
  return text?.quoted ? text.value : undefined;
}
