import type { ContentLink } from '../../types.js';
import type { ContentGraph } from '../content-graph.js';
import type { DocumentIndex } from '../document-index.js';
import type { Node } from '../node.js';
import type { UntranslatedIndex } from '../untranslated-index.js';

/** Where a link leads. */
export type LinkTarget =
  /** A document, by any of its versions; `misspelt` where case or accents differ. */
  | { readonly node: Node; readonly misspelt: boolean }
  /** A document that is not shown yet, or no more. */
  | { readonly unpublished: Node }
  /** No document: one of these paths may be a generated page or a file. */
  | { readonly paths: readonly string[] };

/** What a link is resolved against. */
export interface LinkContext {
  readonly graph: ContentGraph;
  /** Documents by what a link may write, to the letter. */
  readonly documents: DocumentIndex;
  /** The same, whatever the case and the accents. */
  readonly similar: DocumentIndex;
  readonly untranslated: UntranslatedIndex;
}

/** One thing that a link may mean. */
export interface LinkStrategy {
  readonly name: string;
  /** The kinds of link that may mean it. */
  readonly kinds: readonly ContentLink['kind'][];
  /** Such a link, as an author writes it in `content/fr/blog/concert.md`. */
  readonly example: string;
  /** What it means, as the documentation says it. */
  readonly means: string;
  /** Returns where a link leads that means this, or undefined where it does not. The link's target is in NFC. */
  resolve(context: LinkContext, from: Node, link: ContentLink): LinkTarget | undefined;
}
