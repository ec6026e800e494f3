/**
 * A place in the HTML that the text alone cannot fill.
 *
 * `link` and `media` stand for whole attributes (`href="…" hreflang="…"`, `src="…" width="…"`), `message`
 * for escaped text, `anchor` for what goes first inside the n-th heading of the outline, `permalink` for what follows
 * that heading, `component` for the HTML that a component returns, `block` for what an element says of itself whose
 * original is another one now: no attribute, or several, each behind a space.
 */
export type Hole =
  | { readonly hole: 'link'; readonly link: number }
  | { readonly hole: 'media'; readonly media: number; readonly attribute: string }
  | {
      readonly hole: 'message';
      readonly key: string;
      readonly values?: Readonly<Record<string, string | number>>;
    }
  | { readonly hole: 'anchor' | 'permalink'; readonly heading: number }
  | BlockHole
  | {
      readonly hole: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly label: string;
      readonly children: HtmlWithHoles;
      /** Where the call stands in the file. */
      readonly line: number;
      readonly column: number;
    };

/** The place for the marks of an element, in a text that says what it was translated from. */
export interface BlockHole {
  readonly hole: 'block';
  /** The line of the file on which the element starts. */
  readonly line: number;
  /** Its number among the elements of that line that hold words, from 0; -1 where it holds none. */
  readonly index: number;
  /** The id that it has. */
  readonly id?: string;
}

/** HTML as a list of texts and holes. */
export type HtmlWithHoles = readonly (string | Hole)[];

/** A place in the Markdown of a text where the absolute address of a link, or of a medium, stands. */
export type MarkdownHole = Extract<Hole, { readonly hole: 'link' | 'media' }>;

/** Markdown as a list of texts and holes. */
export type MarkdownWithHoles = readonly (string | MarkdownHole)[];
