import { compare, diagnose } from '../../diagnostic.js';
import { groupBy } from '../../group-by.js';
import { languageFinder } from '../../locale.js';
import { onceEach } from '../../once.js';
import { createSlug } from '../../slug/index.js';
import { taxonomyTraits } from '../../taxonomy.js';
import { createSpellingOrder, mostFrequent } from '../../text/compare-spellings.js';
import type { NameFold } from '../../text/name-fold.js';
import type { Diagnostic, LocaleCode, ParsedDocument, Place, Site, TermKind, TermPair } from '../../types.js';
import { namesOfKind, termKindsOf } from '../names-in.js';
import { termPlace } from '../term-place.js';
import type { TermVersions } from './count-links.js';
import { pairTerms, type TermDoubt } from './pair-terms.js';
import { type LocaleTerm, TermGroups } from './term-groups.js';
import { findUnpaired, type UnpairedTerm } from './unpaired-terms.js';

/** Answers which terms mean the same in several locales. */
export interface TermIndex {
  /** Returns what a term has in common with its pairs in other locales. */
  identity(kind: TermKind, locale: LocaleCode, name: string): string;
  /** Returns the name of a term in another locale; undefined where it has no pair there. */
  counterpart(kind: TermKind, locale: LocaleCode, name: string, to: LocaleCode): string | undefined;
  /** Decides whether the settings pair a term. */
  isFixed(kind: TermKind, locale: LocaleCode, name: string): boolean;
  /** The terms that may be one, where the documents do not decide. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document whose translation key is known. */
type Keyed = ParsedDocument & { readonly key: string };

/** What terms are paired from. */
export interface TermIndexOptions {
  readonly site: Site;
  readonly documents: readonly Keyed[];
  foldOf(locale: LocaleCode): NameFold;
  /** The names that authors have in several languages. */
  readonly people?: readonly TermPair[];
}

/** More terms than anybody writes: the work for each document grows with their square. */
const longestList = 40;

/** Pairs the terms of all locales: as the settings say, then, of all but people and series, by the documents that have them. */
export function indexTerms(options: TermIndexOptions): TermIndex {
  const indexes = new Map(termKindsOf(options.site).map((kind) => [kind, indexKind(kind, options)]));
  const of = (kind: TermKind) => indexes.get(kind) ?? indexKind(kind, options);
  return {
    identity: (kind, locale, name) => of(kind).identity(locale, name),
    counterpart: (kind, locale, name, to) => of(kind).counterpart(locale, name, to),
    isFixed: (kind, locale, name) => of(kind).isFixed(locale, name),
    diagnostics: [...indexes.values()].flatMap(({ diagnostics }) => diagnostics),
  };
}

function indexKind(kind: TermKind, { site, documents, foldOf, people: described = [] }: TermIndexOptions) {
  const termOf = createTerms(site, foldOf);
  const names = new Map<LocaleTerm, Map<string, number>>();
  const uses = new Map<LocaleTerm, Place>();
  const fixed = new TermGroups();
  const { people } = taxonomyTraits(kind);
  for (const { names: written } of [...(site.terms[kind] ?? []), ...(people ? described : [])]) {
    const [first, ...others] = Object.entries(written).map(([locale, name]) => {
      const term = termOf(locale, name);
      names.set(term, new Map([[name, Number.POSITIVE_INFINITY]]));
      return term;
    });
    for (const other of others) if (first) fixed.join(first, other, true);
  }
  const fixedTerms = new Set(names.keys());
  const versions = [...groupBy(documents, ({ key }) => key).values()].map((group) =>
    versionsOf(group, (document) =>
      namesOfKind(document.fields, kind).map((name, index) => {
        const term = termOf(document.path.locale, name);
        const spellings = names.get(term) ?? new Map<string, number>();
        names.set(term, spellings.set(name, (spellings.get(name) ?? 0) + 1));
        if (!uses.has(term)) uses.set(term, termPlace(document, kind, index));
        return term;
      }),
    ),
  );
  const { groups, doubts } =
    kind !== 'series' && !people ? pairTerms(versions, fixed) : { groups: fixed, doubts: [] };
  const languageOf = languageFinder(site.locales);
  const orderIn = onceEach((locale: LocaleCode) => createSpellingOrder(languageOf(locale)));
  const nameOf = (term: LocaleTerm) =>
    mostFrequent(names.get(term) ?? new Map(), orderIn(term.locale)) ?? term.id;
  const doubtful = new Set(doubts.flatMap(({ term, candidates }) => [term, ...candidates]));
  const unpaired = kind !== 'series' && !people ? findUnpaired(versions, groups) : [];
  return {
    identity(locale: LocaleCode, name: string): string {
      const term = termOf(locale, name);
      if (people && !fixedTerms.has(term)) return term.slug;
      const members = [...groups.membersOf(term).values()].map((each) => `${each.locale} ${each.id}`);
      return members.sort(compare)[0] ?? term.id;
    },
    counterpart(locale: LocaleCode, name: string, to: LocaleCode): string | undefined {
      const other = groups.counterpart(termOf(locale, name), to);
      return other && nameOf(other);
    },
    isFixed: (locale: LocaleCode, name: string) => fixedTerms.has(termOf(locale, name)),
    diagnostics: [
      ...doubts.flatMap((doubt) => reportDoubt(kind, doubt, nameOf, uses.get(doubt.term))),
      ...unpaired
        .filter(({ term }) => !doubtful.has(term))
        .flatMap((each) => reportUnpaired(kind, each, nameOf(each.term), uses.get(each.term))),
    ],
  };
}

/** Returns a function that makes one object of each term. */
function createTerms(site: Site, foldOf: TermIndexOptions['foldOf']) {
  const languageOf = languageFinder(site.locales);
  const ofLocale = onceEach((locale: LocaleCode) =>
    onceEach((id: string): LocaleTerm => {
      const slug = createSlug(id, { locale: languageOf(locale) }) || id;
      return { locale, id, slug };
    }),
  );
  return (locale: LocaleCode, name: string): LocaleTerm => ofLocale(locale)(foldOf(locale)(name));
}

function versionsOf(
  documents: readonly Keyed[],
  termsOf: (document: Keyed) => readonly LocaleTerm[],
): TermVersions {
  const versions = new Map<LocaleCode, readonly LocaleTerm[]>();
  for (const document of documents) {
    const terms = [...new Set(termsOf(document))].slice(0, longestList);
    if (terms.length > 0 && !versions.has(document.path.locale)) versions.set(document.path.locale, terms);
  }
  return versions;
}

function reportDoubt(
  kind: TermKind,
  { term, candidates }: TermDoubt,
  nameOf: (term: LocaleTerm) => string,
  place: Place | undefined,
): Diagnostic[] {
  const [best] = candidates;
  if (!best || !place) return [];
  const pair = `${term.locale}: ${quoteName(nameOf(term))}, ${best.locale}: ${quoteName(nameOf(best))}`;
  return [
    diagnose('term-pair', place, {
      name: term.locale,
      found: nameOf(term),
      expected: candidates.map((each) => `${nameOf(each)} (${each.locale})`).join(', '),
      advice: `Where they are one, write \`terms: { ${kind}: [{ ${pair} }] }\` in site.yaml.`,
    }),
  ];
}

function reportUnpaired(
  kind: TermKind,
  { term, locales, count }: UnpairedTerm,
  found: string,
  place: Place | undefined,
): Diagnostic[] {
  if (!place) return [];
  const pair = [`${term.locale}: ${quoteName(found)}`, ...locales.map((locale) => `${locale}: …`)];
  return [
    diagnose('term-unpaired', place, {
      name: String(count),
      found,
      expected: locales.join(', '),
      advice: `Give the translations the term, or name it: \`terms: { ${kind}: [{ ${pair.join(', ')} }] }\` in site.yaml.`,
    }),
  ];
}

/** Quotes a name that YAML would read otherwise. */
function quoteName(name: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M} _+-]*$/u.test(name) ? name : JSON.stringify(name);
}
