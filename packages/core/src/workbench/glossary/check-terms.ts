import { diagnose } from '../../diagnostic.js';
import type { RuleId } from '../../rules/index.js';
import type { Diagnostic, Place } from '../../types.js';
import { createTermSearch, type FindTerms, widestAround, withoutContained } from './find-terms.js';
import { formsIn, type Glossary, type GlossaryEntry } from './glossary.js';
import type { Passage, SearchedText } from './passages.js';

/** How the terms of a glossary are found in the texts of a language. */
export interface TermFinders {
  /** Those that a text speaks of, the longest where several overlap. */
  readonly spoken: FindTerms;
  /** Those that a text writes as it may. */
  readonly allowed: FindTerms;
  readonly forbidden: FindTerms;
  readonly language: string;
}

/** A text in its language. */
export interface TextInLanguage extends SearchedText {
  readonly finders: TermFinders;
}

/** Creates what finds the terms of a glossary in the texts of a language. */
export function createTermFinders({ entries }: Glossary, language: string): TermFinders {
  const allowedIn = (entry: GlossaryEntry) => [
    ...(formsIn(entry, language)?.allowed ?? []),
    ...(entry.kept ? namesOf(entry) : []),
  ];
  const strict = createTermSearch(entries, language, allowedIn, true);
  return {
    language,
    spoken: (text) => withoutContained(strict(text)),
    allowed: createTermSearch(entries, language, allowedIn, false),
    forbidden: createTermSearch(
      entries,
      language,
      (entry) => formsIn(entry, language)?.forbidden ?? [],
      true,
    ),
  };
}

/** Returns how a term that is kept may be written. */
function namesOf({ term, forms }: GlossaryEntry): readonly string[] {
  const own = Object.values(forms).find(({ allowed }) => allowed[0] === term);
  return own?.allowed ?? [term];
}

/**
 * Reports what a text writes against the glossary, and which terms of its original it does not have.
 *
 * @param missingAt Returns where to report a term of a passage of the original; undefined where nothing translates it.
 */
export function checkTerms(
  text: TextInLanguage,
  original: TextInLanguage | undefined,
  missingAt: (passage: number) => Place | undefined,
): Diagnostic[] {
  const spoken = original && spokenIn(original);
  const forbidden = text.passages.flatMap((passage) => findForbidden(passage, text.finders, spoken));
  const told = new Set(forbidden.map(({ entry }) => entry));
  const diagnostics = forbidden.map(({ diagnostic }) => diagnostic);
  if (!spoken) return diagnostics;
  const present = new Set(text.finders.allowed(text.whole).map(({ entry }) => entry));
  for (const [entry, { passages, found }] of spoken) {
    const rule = told.has(entry) || present.has(entry) ? undefined : ruleFor(entry, text.finders.language);
    const place = rule && passages.map(missingAt).find((each) => each !== undefined);
    if (!rule || !place) continue;
    const expected = allowedOf(entry, text.finders.language);
    diagnostics.push(diagnose(rule, place, { name: found, expected, advice: entry.note }));
  }
  return diagnostics;
}

/** Returns the rule that a text without a term of its original breaks; undefined where the glossary says nothing. */
function ruleFor(entry: GlossaryEntry, language: string): RuleId | undefined {
  if (entry.kept) return 'glossary-translated';
  return formsIn(entry, language) ? 'glossary-missing' : undefined;
}

interface SpokenTerm {
  /** As the text writes it first. */
  readonly found: string;
  /** The passages that have it. */
  readonly passages: number[];
}

/** Finds the terms that an original speaks of. */
function spokenIn({ passages, finders }: TextInLanguage): ReadonlyMap<GlossaryEntry, SpokenTerm> {
  const spoken = new Map<GlossaryEntry, SpokenTerm>();
  for (const [index, { prose }] of passages.entries()) {
    for (const { entry, text } of finders.spoken(prose)) {
      const term = spoken.get(entry) ?? { found: text, passages: [] };
      term.passages.push(index);
      spoken.set(entry, term);
    }
  }
  return spoken;
}

/**
 * Finds what a passage must not say: a forbidden form that is no part of a right one. In a translation, a form is right
 * where the original speaks of its term.
 */
function findForbidden(
  { prose, placeOf }: Passage,
  { forbidden, allowed, language }: TermFinders,
  spoken: ReadonlyMap<GlossaryEntry, unknown> | undefined,
): { readonly entry: GlossaryEntry; readonly diagnostic: Diagnostic }[] {
  const matches = forbidden(prose);
  if (matches.length === 0) return [];
  const right = widestAround(
    allowed(prose).filter(({ entry }) => !spoken || entry.kept || spoken.has(entry)),
  );
  return withoutContained(matches)
    .filter((match) => !right(match))
    .map(({ entry, text, start }) => {
      const facts = { found: text, expected: allowedOf(entry, language), advice: entry.note };
      return { entry, diagnostic: diagnose('glossary-forbidden', placeOf(start, text), facts) };
    });
}

function allowedOf(entry: GlossaryEntry, language: string): string {
  return entry.kept ? entry.term : (formsIn(entry, language)?.allowed[0] ?? entry.term);
}
