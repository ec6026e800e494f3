import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import { type PluggableList, type Processor, unified } from 'unified';
import { toLocaleTag } from '../date/locale-tag.js';
import { isEastAsian } from '../text/east-asian.js';
import type { AllowedHtml, Typography } from '../types.js';
import { rehypeTypography } from '../typography/index.js';
import { typesetOptions } from '../typography/typeset-options.js';
import { rehypeAlignByClass } from './align-by-class.js';
import { remarkBareLinks } from './bare-links.js';
import { rehypeBlockHoles } from './block-holes.js';
import { remarkBlockMarks } from './block-marks.js';
import { rehypeBounds, rehypeFinalBounds } from './bounds.js';
import { rehypeAddresses } from './check-addresses.js';
import { remarkCheckNotes } from './check-notes.js';
import { rehypeCodeDirections } from './code-directions.js';
import { remarkComponents } from './components.js';
import { rehypeContents } from './contents.js';
import { type FindNotations, remarkDialects } from './dialects.js';
import { rehypeDirections } from './directions.js';
import { rehypeDroppedHtml } from './dropped-html.js';
import { rehypeEscapes, remarkEscapes } from './escapes.js';
import { rehypeFigures } from './figures.js';
import { rehypeHeadingIds, remarkHeadingIds } from './heading-ids.js';
import { type Highlighter, rehypeHighlight } from './highlight.js';
import { rehypeWithoutImageMarks, remarkImageMarks } from './image-marks.js';
import { rehypeTaskLabels } from './label-tasks.js';
import { rehypeLineBreaks } from './line-breaks.js';
import { remarkHtml } from './markdown-to-html.js';
import { rehypeModest } from './modest.js';
import { rehypeOutline } from './outline.js';
import type { TreeParser } from './parse-markdown.js';
import { checkPlugins, type MarkdownPlugins } from './plugins.js';
import { remarkRead } from './read-markdown.js';
import { rehypeReferences } from './references.js';
import { schemaOf } from './schema.js';
import { rehypeSummary, remarkBlocks } from './summary.js';
import { remarkTemplateCode } from './template-code-step.js';
import { rehypeTitle } from './title-heading.js';
import { remarkUndefinedReferences } from './undefined-references.js';
import { rehypeWords, type TranslateWord } from './words.js';
import { rehypeTableRegions } from './wrap-tables.js';
import { rehypeWrittenHtml } from './written-html.js';

/** The switches of the pipeline. */
export interface PipelineOptions {
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  /** What the text is: the body of a document, whose addresses and outline become holes; a comment; or a text alone. */
  readonly kind: 'body' | 'comment' | 'text';
  /** Leaves out what is not safe. */
  readonly sanitize: boolean;
  readonly typography: Typography;
  /** Makes ids of headings, and reads those that are written. */
  readonly headingIds: boolean;
  /** Reads tables, deleted text, notes, task lists, alerts, figures and bare addresses. */
  readonly gfm: boolean;
  /** Finds the notations of the dialects that are on. */
  readonly find: FindNotations;
  /** Without it, the words of the page are holes. */
  readonly translate?: TranslateWord | undefined;
  /** The address of the site. */
  readonly siteUrl?: string | undefined;
  /** What colours code. */
  readonly highlight?: Highlighter | undefined;
  readonly plugins?: MarkdownPlugins | undefined;
  /** A faster parser, for the texts that it reads alike. */
  readonly fast?: TreeParser | undefined;
  /** The names of the components that a text can call: none by default, and none of a comment. */
  readonly components?: readonly string[] | undefined;
  /** What may stand in the HTML besides what is safe. */
  readonly allow?: AllowedHtml | undefined;
  /** What keeps the Markdown of a body: whoever keeps none need not load it. */
  readonly keeping?: KeepingSteps | undefined;
}

/** The steps that keep the Markdown of a body: the first of all, and those over its HTML once addresses are holes. */
export interface KeepingSteps {
  readonly markdown: PluggableList;
  readonly html: PluggableList;
}

/** The pipeline from Markdown to a tree of HTML, without what writes it. */
export type Pipeline = Processor<Document, Document, Root>;

/** Returns the one pipeline from Markdown to HTML: the steps that the switches ask for. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { gfm, kind, sanitize, fast, plugins = {} } = options;
  checkPlugins(plugins);
  const eastAsian = isEastAsian(toLocaleTag(options.language));
  const components = kind === 'comment' ? undefined : (options.components ?? []);
  return unified()
    .use(remarkRead, { gfm, notes: kind !== 'comment', clean: sanitize, components, fast, eastAsian })
    .use(markdownSteps(options))
    .use(plugins.remark ?? [])
    .use(when(options.typography !== false, remarkEscapes))
    .use(remarkHtml)
    .use(htmlSteps(options));
}

/**
 * The steps over the tree of Markdown. What rewritten lines stand for comes first, then
 * blocks: they are of the text as it was written. Template code is what no
 * dialect has read. Calls of components are judged once containers have their content.
 */
function markdownSteps({
  kind,
  language,
  typography,
  headingIds,
  gfm,
  find,
  components = [],
  keeping,
}: PipelineOptions): PluggableList {
  return [
    ...(keeping?.markdown ?? []),
    ...when(kind === 'body', [remarkBlockMarks, { components }]),
    remarkBlocks,
    ...when(kind === 'body', remarkUndefinedReferences, remarkCheckNotes),
    remarkImageMarks,
    ...when(headingIds, remarkHeadingIds),
    ...when(gfm || components.length > 0, [
      remarkDialects,
      { find, gfm, components, attributes: kind !== 'comment' },
    ]),
    ...when(kind === 'body', [remarkTemplateCode, find]),
    ...when(kind !== 'comment', [
      remarkComponents,
      { names: components, typography: typesetOptions(typography, language) },
    ]),
    ...when(gfm, remarkBareLinks),
  ];
}

/**
 * The steps over the tree of HTML. Figures come before written HTML, whose paragraphs are none of ours. What is written
 * is checked before the sanitiser takes it out; plugins of the builder come behind it, and what they write is typeset
 * and gets its ids and holes like the rest. Typesetting comes before ids, titles and the summary, which repeat
 * the text as it is shown. How deep and how long the HTML is shows behind the parser of HTML, and once more when all is
 * in it. Regions and the holes of the outline come after the summary, which is of the author's words;
 * and code is coloured last, so that no step walks over its pieces.
 */
function htmlSteps(options: PipelineOptions): PluggableList {
  const { kind, language, sanitize, typography, headingIds, gfm, find, translate, siteUrl, highlight } =
    options;
  const { plugins = {}, allow = {}, keeping } = options;
  const setting = typesetOptions(typography, language);
  const schema = schemaOf(allow);
  const shown = gfm && kind !== 'comment';
  return [
    ...when(shown, [rehypeFigures, { language }]),
    ...when(sanitize, rehypeWrittenHtml, rehypeBounds, [rehypeAddresses, { schema }]),
    ...when(sanitize, [rehypeDroppedHtml, { schema, allow }], [rehypeSanitize, schema]),
    ...when(!sanitize, rehypeWithoutImageMarks),
    ...when(typography !== false, rehypeEscapes),
    ...(plugins.rehype ?? []),
    [rehypeWords, { translate }],
    ...when(kind === 'comment', rehypeModest),
    [rehypeLineBreaks, { language }],
    ...when(setting !== undefined, [rehypeTypography, setting]),
    ...when(sanitize, rehypeDirections),
    [rehypeCodeDirections, { language }],
    ...when(headingIds, rehypeHeadingIds),
    ...when(gfm && headingIds && kind !== 'comment', rehypeContents),
    ...when(kind === 'body', [rehypeReferences, { siteUrl }]),
    ...(keeping?.html ?? []),
    ...when(kind === 'body', rehypeTitle),
    [rehypeSummary, { language, find }],
    ...when(shown, rehypeAlignByClass, rehypeTaskLabels, [rehypeTableRegions, { translate }]),
    ...when(kind === 'body', rehypeOutline, rehypeBlockHoles),
    ...when(sanitize, rehypeFinalBounds),
    ...(highlight ? when(true, [rehypeHighlight, { highlight }]) : []),
  ];
}

function when(condition: boolean, ...steps: PluggableList): PluggableList {
  return condition ? steps : [];
}
