// @ts-check
import { characters } from './tokens.js';

/** The longest input of a case: it may take a second. */
export const longestInput = 100_000;

/**
 * What a text is changed with.
 * @typedef {object} Material
 * @property {readonly string[]} parts What it is made of.
 * @property {readonly string[]} tokens What means something to its parser.
 * @property {string} joint What stands between parts.
 */

/** @typedef {(random: import('./random.js').Random, text: string, material: Material) => string} Mutation */

/** @type {Mutation} */
const insertPart = (random, text, { parts, joint }) =>
  splice(text, random.below(text.length + 1), 0, `${joint}${random.pick(parts)}${joint}`);

/** @type {Mutation} */
const repeatPart = (random, text, { parts, tokens, joint }) => {
  const part = random.chance(0.5) ? random.pick(parts) : mixTokens(random, tokens);
  const between = random.pick(['', ' ', '\n', joint]);
  const room = Math.max(0, longestInput - text.length);
  const count = Math.min(random.upTo(20_000), Math.floor(room / (part.length + between.length + 1)));
  return splice(text, random.below(text.length + 1), 0, `${part}${between}`.repeat(count));
};

/** @type {Mutation} */
const spliceTokens = (random, text, { tokens }) => {
  let changed = text;
  for (let count = random.upTo(12); count > 0; count--)
    changed = splice(changed, random.below(changed.length + 1), random.below(3), mixTokens(random, tokens));
  return changed;
};

/** @type {Mutation} */
const nest = (random, text) => {
  const [start, end] = rangeOf(random, text);
  const [open, close] = random.pick([
    ...[
      ['> ', ''],
      ['  ', ''],
      ['- ', ''],
      ['    ', ''],
      ['\t', ''],
      ['1. ', ''],
    ],
    ...[
      ['<div>\n', '\n</div>'],
      ['<details>\n\n', '\n\n</details>'],
      ['*', '*'],
      ['**', '**'],
      ['[', '](a)'],
    ],
    ...[
      ['::: tip\n', '\n:::'],
      ['<b>', ''],
      ['"', '"'],
      ['« ', ' »'],
      ['{', '}'],
      ['[', ']'],
      ['`', '`'],
    ],
  ]);
  let inner = text.slice(start, Math.min(end, start + 2000));
  for (let depth = random.upTo(120); depth > 0 && inner.length < longestInput / 2; depth--)
    inner = close === '' ? inner.replace(/^/gm, open ?? '') : `${open}${inner}${close}`;
  return splice(text, start, Math.min(end, start + 2000) - start, inner);
};

/** @type {Mutation} */
const truncate = (random, text) =>
  random.chance(0.5)
    ? text.slice(0, random.below(text.length + 1))
    : text.slice(random.below(text.length + 1));

/** @type {Mutation} */
const remove = (random, text) => {
  const [start, end] = rangeOf(random, text);
  return splice(text, start, end - start, '');
};

/** @type {Mutation} */
const move = (random, text) => {
  const [start, end] = rangeOf(random, text);
  const rest = splice(text, start, end - start, '');
  return splice(rest, random.below(rest.length + 1), 0, text.slice(start, end));
};

/** @type {Mutation} */
const putCharacters = (random, text) => {
  let changed = text;
  for (let count = random.upTo(40); count > 0; count--) {
    const character = random.pick(characters).repeat(random.chance(0.1) ? random.upTo(2000) : 1);
    changed = splice(changed, random.below(changed.length + 1), random.below(2), character);
  }
  return changed;
};

/** @type {Mutation} */
const breakEncoding = (random, text) => {
  const [start, end] = rangeOf(random, text);
  const bytes = new TextEncoder().encode(text.slice(start, end));
  const misread = random.chance(0.5)
    ? [...bytes].map((byte) => String.fromCharCode(byte)).join('')
    : new TextDecoder('utf-16le').decode(bytes);
  return splice(text, start, end - start, misread);
};

/** @type {Mutation} */
const endLinesOtherwise = (random, text) =>
  text.replace(/\n/g, random.pick(['\r\n', '\r', '\n\n', '\u2028', ' ']));

/** @type {readonly Mutation[]} */
const mutations = [
  ...[insertPart, insertPart, repeatPart, repeatPart, spliceTokens, spliceTokens, nest, nest],
  ...[truncate, remove, move, putCharacters, breakEncoding, endLinesOtherwise],
];

/**
 * Changes a text in some places.
 * @type {Mutation}
 */
export function mutate(random, text, material) {
  let changed = text;
  for (let count = random.upTo(8); count > 0; count--)
    changed = random.pick(mutations)(random, changed, material).slice(0, longestInput);
  return changed;
}

/**
 * Writes some tokens in a row, some of them often.
 * @param {import('./random.js').Random} random
 * @param {readonly string[]} tokens
 */
export function mixTokens(random, tokens) {
  let mixed = '';
  for (let count = random.upTo(5); count > 0; count--)
    mixed += random.pick(tokens).repeat(random.chance(0.1) ? random.upTo(200) : 1);
  return mixed;
}

/**
 * @param {import('./random.js').Random} random
 * @param {string} text
 * @returns {[start: number, end: number]}
 */
function rangeOf(random, text) {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.upTo(4000))];
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} count
 * @param {string} inserted
 */
function splice(text, start, count, inserted) {
  return text.slice(0, start) + inserted + text.slice(start + count);
}
