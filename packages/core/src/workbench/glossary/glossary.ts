import type { LocaleCode } from '../../types.js';

/** How a term is written in a language. */
export interface TermForms {
  /** The first is the one to write; the others are its inflections, or as right. */
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

/** A term, and what it is in each language. */
export interface GlossaryEntry {
  readonly term: string;
  /** By the code of a locale or the tag of a language. */
  readonly forms: Readonly<Record<LocaleCode, TermForms>>;
  /** Whether it stays as it is in every language. */
  readonly kept: boolean;
  readonly note?: string;
}

/** The terms of a project, `glossary.yaml`. */
export interface Glossary {
  readonly file: string;
  readonly entries: readonly GlossaryEntry[];
}

/**
 * Returns how a term is written in a language: as the glossary says for its tag or, one part less at a time, for those
 * above it; undefined where it says nothing.
 */
export function formsIn({ forms }: GlossaryEntry, language: string): TermForms | undefined {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    if (Object.hasOwn(forms, tag)) return forms[tag];
  return undefined;
}
