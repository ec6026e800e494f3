import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { diagnose } from '../diagnostic.js';
import { cleanText } from '../text/clean-text.js';
import { countWords } from '../text/word-count.js';
import type { Block, Diagnostic, ParsedBody } from '../types.js';
import { rehypeTypography } from '../typography/index.js';
import { alignByClass } from './align-by-class.js';
import { blocksOf } from './blocks.js';
import { checkAddresses } from './check-addresses.js';
import { excerptOf, moreOffset } from './excerpt.js';
import { makeFigures } from './figures.js';
import { identify } from './heading-ids.js';
import type { Highlighter } from './highlighter.js';
import { labelTasks } from './label-tasks.js';
import { mark } from './marks.js';
import { headingsOf, markOutline, outlineOf } from './outline.js';
import { parseMarkdown } from './parse-markdown.js';
import { plainText } from './plain-text.js';
import { markReferences } from './references.js';
import { type MessageHole, splitHoles } from './split-holes.js';
import { findTemplateCode } from './template-code.js';
import { readTemplateTags } from './template-tags.js';
import { takeTitle } from './title-heading.js';
import { readRaw, sanitizeTree, tellImages, toTree } from './to-tree.js';
import { unparsed } from './too-deep.js';
import { eachElement } from './walk.js';
import { wrapTables } from './wrap-tables.js';

/** What is not safe was left out before, so what is raw then is the highlighter's. */
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/** What a body is parsed with. */
export interface ParseBodyOptions {
  /** The path of the file, for its diagnostics. */
  readonly file: string;
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly typography: boolean;
  /** The address of the site: a link below it is a link to the site's own root. */
  readonly siteUrl?: string | undefined;
  /** Where the body starts in the text, at the start of a line: 0 by default. */
  readonly from?: number | undefined;
  /** The title that is shown above the text, which a first heading need not repeat; `true` where that heading is it. */
  readonly title?: string | true | undefined;
  /** What colours blocks of code; without it they stay as they are. */
  readonly highlight?: Highlighter | undefined;
}

/**
 * Gives what a Markdown body becomes. Its positions are those of the whole text, of which the body starts at `from`.
 * Never throws for what an author writes; a text that nests too deep to be read is shown as code, and reported.
 *
 * @example
 * parseBody('Voir [là](b.md).', { file: 'content/fr/a.md', language: 'fr', typography: true }).html
 * // ['<p>Voir <a ', { hole: 'link', link: 0 }, '>là</a>.</p>']
 */
export function parseBody(text: string, options: ParseBodyOptions): ParsedBody {
  const { from = 0 } = options;
  const body = readTemplateTags(cleanText(text.slice(from)).replace(/^\uFEFF/, ' '));
  const source = blank(text.slice(0, from)) + body;
  const { tree, tooDeep, tooDense } = parseMarkdown(source, { gfm: true });
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, depth: number) =>
    diagnostics.push(
      diagnose('nesting-too-deep', { file: options.file, line, column: 1 }, { found: String(depth) }),
    );
  if (tooDeep) report(tooDeep.line, tooDeep.depth);
  if (tooDense !== undefined)
    diagnostics.push(diagnose('text-too-dense', { file: options.file, line: tooDense, column: 1 }));
  try {
    return assemble(tree, source, options, diagnostics);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(1, 100);
    return assemble(unparsed(source), source, options, diagnostics);
  }
}

/** Keeps the lines and the length of what precedes the body. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function assemble(
  document: ReturnType<typeof unparsed>,
  source: string,
  { file, language, typography, siteUrl, title, highlight }: ParseBodyOptions,
  before: readonly Diagnostic[],
): ParsedBody {
  const blocks: Block[] = blocksOf(document);
  const template = findTemplateCode(document, source, file);
  const more = moreOffset(document);
  const messages: MessageHole[] = [];
  const say = (key: string, values?: MessageHole['values']): string =>
    mark('message', messages.push({ key, ...(values && { values }) }) - 1);
  tellImages(document);
  let tree: Root = toTree(document, { gfm: true, headingIds: true, say });
  makeFigures(tree);
  tree = readRaw(tree, source);
  const unsafe = checkAddresses(tree, file);
  tree = sanitizeTree(tree);
  if (typography) rehypeTypography({ locale: language })(tree);
  const duplicates = identify(tree, file);
  const references = markReferences(tree, siteUrl);
  const heading = title === undefined ? undefined : takeTitle(tree, title);
  const headings = headingsOf(tree);
  const excerpt = excerptOf(tree, more);
  const words = countWords(plainText(tree));
  const anchors: string[] = [];
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') anchors.push(id);
  });
  alignByClass(tree);
  labelTasks(tree);
  wrapTables(tree, (number) => say('table.label', { number }));
  markOutline(tree);
  highlight?.(tree);
  const { html, starts } = splitHoles(writer.stringify(tree), messages);
  return {
    html,
    ...(heading !== undefined && { heading }),
    outline: outlineOf(headings, starts),
    excerpt,
    blocks,
    words,
    references,
    anchors,
    ...(template.incomplete && { incomplete: true }),
    diagnostics: [...before, ...template.diagnostics, ...unsafe, ...duplicates],
  };
}
