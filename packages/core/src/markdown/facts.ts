import type { VFile } from 'vfile';
import type { Finding } from '../diagnostic.js';
import type { Notation, RewrittenText } from '../dialect/index.js';
import type { BlockRange, MarkdownWithHoles, OutlineEntry, References } from '../types.js';

/** A heading of the document, before its part of the HTML is known. */
export interface HeadingEntry {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
}

/** A part of a text that is replaced where its Markdown is kept. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: MarkdownWithHoles;
}

/** What the steps of the pipeline learn of one text, besides its HTML; each step adds its part. */
export interface Facts {
  /** What is wrong in the text; whoever needs no report need not put it into words. */
  readonly findings: Finding[];
  /** The title that is shown above the text; `true` where the first heading of the text is the title. */
  readonly title: string | true | undefined;
  /** Whether the page of the document may have a part for comments. */
  readonly discussed: boolean;
  /** Whether the text says what it was translated from, so that its elements may be marked. */
  readonly stamped: boolean;
  /** What the document names as the end of its excerpt. */
  readonly excerptEnd: string | undefined;
  /** The notations of dialects that stand in the text; undefined before anyone looked. */
  notations: readonly Notation[] | undefined;
  /** What rewritten lines stand for; undefined of a text that was not rewritten. */
  rewritten: RewrittenText | undefined;
  /** Where code of other tools stands that was read, as offsets. */
  readonly understood: (readonly [start: number, end: number])[];
  /** Addresses that were written as code of other tools, with the code. */
  readonly namedAddresses: Map<string, string>;
  /** The first heading, where it repeated the title and was taken out. */
  heading: string | undefined;
  blocks: readonly BlockRange[];
  /** The offset of `<!-- more -->`. */
  more: number | undefined;
  /** Whether code of another tool may have held ids. */
  incomplete: boolean;
  references: References;
  headings: readonly HeadingEntry[];
  outline: readonly OutlineEntry[];
  excerpt: string;
  words: number;
  anchors: readonly string[];
  /** What is replaced where the Markdown of the text is kept; undefined where it is not. */
  replacements: readonly Replacement[] | undefined;
}

declare module 'vfile' {
  interface DataMap {
    facts: Facts;
  }
}

/** Returns the facts of a file, which start empty. */
export function factsOf(file: VFile): Facts {
  file.data.facts ??= emptyFacts(undefined);
  return file.data.facts;
}

/** Returns the facts of a text that no step has read yet. */
export function emptyFacts(
  title: Facts['title'],
  notations?: Facts['notations'],
  {
    discussed = true,
    stamped = false,
    excerptEnd,
  }: { readonly [Name in 'discussed' | 'stamped' | 'excerptEnd']?: Facts[Name] | undefined } = {},
): Facts {
  return {
    findings: [],
    title,
    notations,
    rewritten: undefined,
    understood: [],
    namedAddresses: new Map(),
    discussed,
    stamped,
    excerptEnd,
    heading: undefined,
    blocks: [],
    more: undefined,
    incomplete: false,
    references: { links: [], media: [] },
    headings: [],
    outline: [],
    excerpt: '',
    words: 0,
    anchors: [],
    replacements: undefined,
  };
}
