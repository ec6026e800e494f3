// @ts-check
import { createChance } from './chance.js';
import { tags, words } from './words.js';

/**
 * One text of a site. Of two that follow each other, the second is the translation of the first.
 *
 * @typedef {object} BenchDocument
 * @property {'fr' | 'en'} locale
 * @property {string} section A folder.
 * @property {string} slug The name of its file, without extension.
 * @property {string} title
 * @property {string} description
 * @property {string} date
 * @property {readonly string[]} tags
 * @property {string} body Markdown; its links to other documents are `](doc:section/slug)`.
 */

/** @typedef {import('./chance.js').Chance} Chance */
/** @typedef {import('./words.js').Words} Words */

export const locales = /** @type {const} */ (['fr', 'en']);
export const sections = ['methods', 'people', 'places', 'tools'];

const years = 10;
const parts = 6;
const days = years * 336;

/** Makes the texts of a site, the same on every machine: no two are alike. @param {number} count @returns {Generator<BenchDocument>} */
export function* makeDocuments(count) {
  const pairs = Math.ceil(count / 2);
  for (let index = 0; index < count; index++) {
    const pair = Math.floor(index / 2);
    const locale = index % 2 === 0 ? 'fr' : 'en';
    yield makeDocument(pair, locale, pairs);
  }
}

/** @param {number} pair @param {'fr' | 'en'} locale @param {number} pairs @returns {BenchDocument} */
function makeDocument(pair, locale, pairs) {
  // What a pair has in common is chosen before what its languages write.
  const common = createChance(pair * 3);
  const day = Math.floor((pair * days) / pairs);
  const chosen = new Set([common.below(40), common.below(40), common.below(40)]);
  const chance = createChance(pair * 3 + (locale === 'fr' ? 1 : 2));
  const writer = createWriter(words[locale], chance, () => addressOf(common.below(pairs)));
  const month = Math.floor(day / 28) % 12;
  return {
    locale,
    ...placeOf(pair),
    title: `${capital(writer.fill(chance.pick(words[locale].titles)))} (${pair + 1})`,
    description: writer.sentence({ plain: true }),
    date: `${2006 + Math.floor(day / 336)}-${padded(month + 1)}-${padded((day % 28) + 1)}`,
    tags: [...chosen].map((index) => /** @type {string} */ (tags[locale][index])),
    body: makeBody(writer, words[locale], chance, common),
  };
}

/** @param {number} pair */
function placeOf(pair) {
  return { section: /** @type {string} */ (sections[pair % sections.length]), slug: `note-${pair + 1}` };
}

/** @param {number} pair */
function addressOf(pair) {
  const { section, slug } = placeOf(pair);
  return `doc:${section}/${slug}`;
}

/** Writes six parts, each with something else in it. @param {Writer} writer @param {Words} language @param {Chance} chance @param {Chance} common */
function makeBody(writer, language, chance, common) {
  const extras = [list, table, code, quotation, list, numbers];
  const shift = common.below(parts);
  const texts = Array.from({ length: parts }, (_, part) => {
    const heading = `${part % 3 === 2 ? '###' : '##'} ${capital(writer.fill(chance.pick(language.headings)))}`;
    const extra = /** @type {Extra} */ (extras[(part + shift) % parts]);
    return [heading, writer.paragraph(5), extra(writer, language, chance), writer.paragraph(4)].join('\n\n');
  });
  return `${writer.paragraph(3)}\n\n${texts.join('\n\n')}\n`;
}

/** What stands in a part besides its paragraphs. @typedef {(writer: Writer, language: Words, chance: Chance) => string} Extra */

/** @type {Extra} */
const list = (writer) => Array.from({ length: 4 }, () => `- ${writer.sentence()}`).join('\n');

/** @type {Extra} */
const numbers = (writer) =>
  Array.from({ length: 3 }, (_, index) => `${index + 1}. ${writer.sentence()}`).join('\n');

/** @type {Extra} */
const quotation = (writer) => `> ${writer.sentence()}\n> ${writer.sentence()}`;

/** @type {Extra} */
function table(_, { columns, nouns }, chance) {
  const rows = Array.from(
    { length: 4 },
    () => `| ${capital(chance.pick(nouns))} | ${chance.below(9000)} | **${chance.below(100)} %** |`,
  );
  return [`| ${columns.join(' | ')} |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

/** @type {Extra} */
function code(_, __, chance) {
  const [limit, step] = [chance.below(900), chance.below(90)];
  const lines = [
    `export function count${limit}(values, most = ${limit}) {`,
    '  // The first that are large enough.',
    `  const kept = values.filter((value) => value > ${step} && value < most);`,
    `  return kept.length > 0 ? \`\${kept.length} of ${limit + step}\` : 'none';`,
    '}',
  ];
  return `\`\`\`js\n${lines.join('\n')}\n\`\`\``;
}

/** @typedef {ReturnType<typeof createWriter>} Writer */

/** Creates what writes sentences of a language. @param {Words} language @param {Chance} chance @param {() => string} address */
function createWriter(language, chance, address) {
  const noun = () => chance.pick(language.nouns);
  const places = {
    N: noun,
    P: () => chance.pick(language.plurals),
    V: () => chance.pick(language.verbs),
    A: () => chance.pick(language.adverbs),
    T: () => chance.pick(language.times),
    E: () => (chance.below(2) ? `*${noun()}*` : `**${noun()} ${chance.pick(language.adverbs)}**`),
    C: () => `\`keep --${chance.pick(['all', 'last', 'first', 'since'])} ${chance.below(500)}\``,
    L: () =>
      chance.below(3)
        ? `[${noun()}](${address()})`
        : `[${noun()}](https://example.org/${chance.below(100000)}/)`,
  };
  const plainly = { ...places, E: noun, C: noun, L: noun };

  /** Fills the places of a sentence. @param {string} text @param {typeof places} chosen */
  const fill = (text, chosen = plainly) =>
    elide(text.replace(/\b[NPVATECL]\b/g, (place) => chosen[/** @type {keyof typeof places} */ (place)]()));

  const sentence = ({ plain = false } = {}) =>
    capital(fill(chance.pick(language.sentences), plain ? plainly : places));
  /** @param {number} length */
  const paragraph = (length) => Array.from({ length }, () => sentence()).join(' ');
  return { fill, sentence, paragraph };
}

/** Shortens French « que » and « ne » before a vowel; no English word is like that. @param {string} text */
function elide(text) {
  return text.replace(/\b(qu|n)e (?=[aeéiou])/gi, "$1'");
}

/** @param {string} text */
function capital(text) {
  return text.replace(/^[\s*[`]*\p{L}/u, (start) => start.toUpperCase());
}

/** @param {number} number */
function padded(number) {
  return String(number).padStart(2, '0');
}
