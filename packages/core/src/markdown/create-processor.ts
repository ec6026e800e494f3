import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Finding } from '../diagnostic.js';
import { createNotationFinder } from '../dialect/index.js';
import { expectName, expectObject } from '../text/expect.js';
import type { AllowedHtml } from '../types.js';
import { translateBuiltIn } from './built-in-words.js';
import { type Components, expectComponents } from './component.js';
import { factsOf } from './facts.js';
import { rehypeFillComponents } from './fill-components.js';
import type { Highlighter } from './highlight.js';
import { outlineOf } from './outline.js';
import { createPipeline } from './pipeline.js';
import type { MarkdownPlugins } from './plugins.js';
import type { TranslateWord } from './words.js';

/** What a processor does besides reading Markdown. */
export interface ProcessorOptions {
  /** The BCP 47 tag of the text's language, `'fr'`. */
  readonly locale: string;
  /** Leaves out what is not safe; without it HTML passes as it was written. True by default. */
  readonly sanitize?: boolean;
  /** Typesets the text as its language does. True by default. */
  readonly typography?: boolean;
  /** Makes ids of headings, and reads those written `## Title {#id}`. True by default. */
  readonly headingIds?: boolean;
  /** Reads tables, ~~deleted~~ text, notes, task lists, alerts, figures and bare addresses. True by default. */
  readonly gfm?: boolean;
  /** Colours code whose fence names a language, as `createLowlight(common)` of lowlight does. None by default. */
  readonly highlight?: Highlighter;
  /** Plugins of unified, as functions. */
  readonly plugins?: MarkdownPlugins;
  /** The components that a text can call, as functions. */
  readonly components?: Components;
  /** What may stand in the HTML besides what is safe. */
  readonly allow?: AllowedHtml;
  /**
   * Translates the words of alerts, notes and tables by key, `'alert.note'`; by default into the language of `locale`,
   * where Almanach has words in it, else into English.
   */
  readonly message?: TranslateWord;
}

/** A heading of a text, without the range of a list that it governs. */
export interface TextOutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly children: readonly TextOutlineEntry[];
}

declare module 'vfile' {
  interface DataMap {
    outline: readonly TextOutlineEntry[];
    excerpt: string;
    words: number;
  }
}

/**
 * Returns a unified processor from Markdown to HTML, with the outline, excerpt and number of words in the file's data.
 * Links stay as they are written. What is wrong in a text is a message of the file, with the rule that it breaks; only
 * a component that fails throws.
 *
 * @throws TypeError where `locale` is no text, or a plugin or a component is no function.
 * @example
 * String(createProcessor({ locale: 'fr' }).processSync('Vraiment ?')) // '<p>Vraiment\u202f?</p>'
 * createProcessor({ locale: 'fr' }).processSync('[a](javascript:x)').messages[0].ruleId // 'link-unsafe'
 */
export function createProcessor(
  options: ProcessorOptions,
): Processor<Document, Document, Root, Root, string> {
  expectObject(options, 'options with a locale, { locale }');
  const { components = {}, plugins } = options;
  const { locale, sanitize = true, typography = true, headingIds = true, gfm = true } = options;
  expectName(locale, 'a language tag');
  expectComponents(components);
  const translate = options.message ?? translateBuiltIn(locale);
  const names = Object.keys(components);
  const rawHtml = !sanitize || plugins?.rehype !== undefined || names.length > 0;
  return createPipeline({
    kind: 'text',
    language: locale,
    sanitize,
    typography,
    headingIds,
    gfm,
    find: createNotationFinder(),
    translate,
    highlight: options.highlight,
    plugins,
    components: names,
    allow: options.allow,
  })
    .use(rehypeData)
    .use(rehypeFillComponents, { components, translate })
    .use(rehypeStringify, { allowDangerousHtml: rawHtml })
    .freeze();
}

/** Puts what the steps learnt into the data and the messages of the file. */
function rehypeData(): (tree: Root, file: VFile) => undefined {
  return (_tree, file) => {
    const { headings, excerpt, words, findings } = factsOf(file);
    for (const finding of findings) addMessage(file, finding);
    file.data.outline = outlineOf(headings, []).map(bare);
    file.data.excerpt = excerpt;
    file.data.words = words;
    delete file.data.facts;
  };
}

/** Adds what is wrong as a message. It has no sentence: every program that reads Markdown would load those of all rules. */
function addMessage(file: VFile, { rule, place: { line, column }, facts = {} }: Finding): void {
  const { name, found, expected, advice } = facts;
  const about = name ?? found;
  const message = file.message(about === undefined ? rule : `${rule}: ${about}`, {
    place: { line, column },
    source: 'almanach',
    ruleId: rule,
  });
  if (found !== undefined) message.actual = found;
  if (expected !== undefined) message.expected = [expected];
  if (advice !== undefined) message.note = advice;
}

function bare({ id, title, depth, children }: TextOutlineEntry): TextOutlineEntry {
  return { id, title, depth, children: children.map(bare) };
}
