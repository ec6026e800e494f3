/** What a run of text says: its words and codes, and what stands in it and is translated by itself. */
export interface Words {
  /** As readers see it, with its codes where they stand. */
  readonly text: string;
  /** What must survive translation, in its order. */
  readonly codes: readonly string[];
  /** The text without its codes. */
  readonly prose: string;
  /** The texts of pictures and the titles of links, calls and components in it. */
  readonly asides: readonly Aside[];
}

/** A text of its own inside another. */
export interface Aside {
  readonly kind: 'alt' | 'title';
  readonly text: string;
  /** How many lines below the start of the other it stands. */
  readonly line: number;
}

/** Decides whether a run of text is a block: it says something, or shows code. */
export function isBlock({ prose, text }: Words): boolean {
  return /[\p{L}\p{N}]/u.test(prose) || /`[^`]+`/.test(text);
}
