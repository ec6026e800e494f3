import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import { VFile } from 'vfile';
import { toLocaleTag } from '../date/locale-tag.js';
import { describeFinding } from '../diagnostic.js';
import { createNotationFinder, type RewrittenText, rewriteText } from '../dialect/index.js';
import type { DialectName } from '../dialect-names.js';
import { cleanText } from '../text/clean-text.js';
import { expectName, expectObject, expectText } from '../text/expect.js';
import type { AllowedHtml, ParsedBody, Typography } from '../types.js';
import { emptyFacts, type Facts, factsOf } from './facts.js';
import type { Highlighter } from './highlight.js';
import { type KeptBody, keepingSteps, keepMarkdown } from './keep-markdown.js';
import { outlineOf } from './outline.js';
import type { TreeParser } from './parse-markdown.js';
import { createPipeline } from './pipeline.js';
import type { MarkdownPlugins } from './plugins.js';
import { unparsed } from './too-deep.js';
import { writeHoles } from './write-holes.js';

/** What the bodies of a language are parsed with. */
export interface BodyOptions {
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly typography: Typography;
  /** The address of the site: a link below it is a link to the site's own root. */
  readonly siteUrl?: string | undefined;
  /** What colours blocks of code; without it they stay as they are. */
  readonly highlight?: Highlighter | undefined;
  readonly plugins?: MarkdownPlugins | undefined;
  /** A faster parser, for the texts that it reads alike; remark-parse reads the others. */
  readonly fast?: TreeParser | undefined;
  /** The names of the components that a text can call; none by default. */
  readonly components?: readonly string[] | undefined;
  /** What may stand in the HTML besides what is safe. */
  readonly allow?: AllowedHtml | undefined;
  /** The dialects that are on; all by default. */
  readonly dialects?: readonly DialectName[] | undefined;
  /** Whether the Markdown of a body is kept, with holes for its addresses; false by default. */
  readonly keepsMarkdown?: boolean | undefined;
}

/** What one body is parsed with. */
export interface BodyPlace {
  /** The path of the file, for its diagnostics. */
  readonly file: string;
  /** Where the body starts in the text, at the start of a line: 0 by default. */
  readonly from?: number | undefined;
  /** The title that is shown above the text, which a first heading need not repeat; `true` where that heading is it. */
  readonly title?: string | true | undefined;
  /** Whether its page may have a part for comments, whose id is `comments`; true by default. */
  readonly discussed?: boolean | undefined;
  /** Whether the text says what it was translated from, so that its elements may be marked; false by default. */
  readonly stamped?: boolean | undefined;
  /** What the document names as the end of its excerpt; `<!-- more -->` and the like by default. */
  readonly excerptEnd?: string | undefined;
}

/** A body, and those of its addresses that were written as code of another tool. */
export interface BodyReading extends ParsedBody {
  /** By address, the code: `{ 'a.md': '{% link a.md %}' }`. */
  readonly namedAddresses?: Readonly<Record<string, string>>;
}

/** What a body is parsed with. */
export interface ParseBodyOptions extends BodyOptions, BodyPlace {}

/**
 * Parses a Markdown body. Its positions are those of the whole text, of which the body starts at `from`. Never throws
 * for what an author writes; a text that nests too deep to be read is shown as code, and reported.
 *
 * @throws TypeError where the text, the file or the language is none.
 * @example
 * parseBody('Voir [là](b.md).', { file: 'content/fr/a.md', language: 'fr', typography: true }).html
 * // ['<p>Voir <a ', { hole: 'link', link: 0 }, '>là</a>.</p>']
 */
export function parseBody(text: string, options: ParseBodyOptions): BodyReading {
  expectText(text, 'a Markdown text');
  expectObject(options, 'options with a file and a language, { file, language }');
  expectName(options.file, 'the path of a file, for its diagnostics');
  toLocaleTag(options.language);
  return createBodyParser(options)(text, options);
}

/** Returns the function that parses the bodies of a language, which is faster than one for each. */
export function createBodyParser(options: BodyOptions): (text: string, place: BodyPlace) => BodyReading {
  const find = createNotationFinder(options.dialects);
  const pipeline = createPipeline({
    ...options,
    find,
    kind: 'body',
    sanitize: true,
    headingIds: true,
    gfm: true,
    keeping: options.keepsMarkdown ? keepingSteps(options.siteUrl) : undefined,
  }).freeze();
  return (text, { file: path, from = 0, title, discussed, stamped, excerptEnd }) => {
    const body = cleanText(text.slice(from)).replace(/^\uFEFF/, ' ');
    const notations = find(body, path);
    const rewritten = rewriteText(body, notations, options.components ?? []);
    const value = blank(text.slice(0, from)) + rewritten.text;
    const kept = options.keepsMarkdown
      ? { source: blank(text.slice(0, from)) + body, rewritten: value, from }
      : undefined;
    const file = new VFile({ value, path });
    const marks = moveMarks(rewritten, from);
    const empty = () => emptyFacts(title, notations, { discussed, stamped, excerptEnd });
    file.data.facts = { ...empty(), rewritten: marks };
    const document = pipeline.parse(file);
    const earlier = [...factsOf(file).findings];
    const write = (tree: Document): BodyReading => bodyOf(pipeline.runSync(tree, file), factsOf(file), kept);
    try {
      return write(document);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      file.data.facts = empty();
      const place = { file: path, line: 1, column: 1 };
      factsOf(file).findings.push(...earlier, { rule: 'nesting-too-deep', place, facts: { found: '100' } });
      return write(unparsed(value));
    }
  };
}

/** Returns what stands where in a text that begins at an offset. */
function moveMarks({ marks, dedents, lateDefinitions, ...rest }: RewrittenText, from: number): RewrittenText {
  const move = <Value>(map: ReadonlyMap<number, Value>) =>
    new Map([...map].map(([offset, value]) => [offset + from, value] as const));
  const moved = lateDefinitions.map(({ start, end }) => ({ start: start + from, end: end + from }));
  return { ...rest, marks: move(marks), dedents: move(dedents), lateDefinitions: moved };
}

/** Keeps the lines and the length of what precedes the body. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function bodyOf(tree: Root, facts: Facts, kept: KeptBody | undefined): BodyReading {
  const { html, starts } = writeHoles(tree);
  const { heading, excerpt, blocks, words, references, anchors, incomplete, findings, namedAddresses } =
    facts;
  return {
    html,
    ...(heading !== undefined && { heading }),
    outline: outlineOf(facts.headings, starts),
    excerpt,
    blocks,
    words,
    references,
    anchors,
    ...(incomplete && { incomplete: true }),
    ...(kept && { markdown: keepMarkdown(kept, facts) }),
    ...(namedAddresses.size > 0 && { namedAddresses: Object.fromEntries(namedAddresses) }),
    diagnostics: findings.map(describeFinding),
  };
}
